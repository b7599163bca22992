package org.quittance.billing;

import java.io.Serializable;
import java.time.LocalDate;

/** How far a number series has come in a year. */
public record SeriesRow(String series, int year, int lastNumber, LocalDate lastDate) implements Serializable {
}

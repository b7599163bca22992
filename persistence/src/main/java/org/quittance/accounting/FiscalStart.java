package org.quittance.accounting;

import java.time.LocalDate;
import java.time.MonthDay;

/** From a day on, fiscal years begin on this day of the year; the first of them begins where the day is next reached. */
public record FiscalStart(LocalDate validFrom, MonthDay day) {
}

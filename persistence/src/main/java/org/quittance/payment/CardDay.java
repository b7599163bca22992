package org.quittance.payment;

import java.time.LocalDate;
import org.quittance.money.Money;

/**
 * Payments by card of a day that the provider has not paid out, less what was given back.
 *
 * @param movements payments and what was given back
 */
public record CardDay(LocalDate day, int movements, Money gross) {
}

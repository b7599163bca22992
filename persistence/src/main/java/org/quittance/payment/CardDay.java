package org.quittance.payment;

import java.time.LocalDate;
import org.quittance.money.Money;

/**
 * Payments by card of a day that the provider has not paid out, less what was given back.
 *
 * @param movements payments and what was given back
 * @param gross     below zero where more was given back than was paid
 * @param volume    what was moved either way: the provider takes his fee of it
 */
public record CardDay(LocalDate day, int movements, Money gross, Money volume) {
}

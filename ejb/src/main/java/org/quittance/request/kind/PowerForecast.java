package org.quittance.request.kind;

import java.time.LocalDate;
import org.quittance.money.Money;

/**
 * Another power of a contract. The change itself is not charged.
 *
 * @param from         the first day, unless it is granted later
 * @param paid         for a month of subscription at the power of today, excluding VAT
 * @param subscription for a month at the other one
 */
public record PowerForecast(String contract, int kvaBefore, int kva, LocalDate from, Money paid, Money subscription) implements Forecast {
}

package org.quittance.payment;

import java.time.LocalDate;
import org.quittance.money.Money;

/** A payment as lists show it. */
public record PaymentRow(Long id, LocalDate receivedOn, Money amount, Payment.Method method, String reference) {
}

package org.quittance.payment.sepa;

import org.quittance.money.Money;

/** A transfer to be made. @param id end to end, at most 35 characters */
public record CreditTransfer(String id, Money amount, String holder, String iban, String text) {
}

package org.quittance.payment;

import org.quittance.money.Money;

/** An account and what it owes: numbered documents less payments; negative when it has credit. */
public record AccountBalance(Long id, String number, Long customerId, Money balance) {
}

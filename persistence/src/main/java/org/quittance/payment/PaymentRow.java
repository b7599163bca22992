package org.quittance.payment;

import java.time.LocalDate;
import org.quittance.money.Money;

/**
 * Money that came in or went out, as lists show it.
 *
 * @param added      to what the account owes: negative where money came in
 * @param returnedOn when the bank took it back, or null
 */
public record PaymentRow(Long id, LocalDate day, Money added, AccountEntry.Kind kind, PaymentMethod method, String reference,
        LocalDate returnedOn, Long planId) {

    /** Received; negative where it went out. */
    public Money amount() {
        return added.negated();
    }

    /** Whether it is an instalment of a monthly plan, kept for its settlement. */
    public boolean isInstalment() {
        return planId != null;
    }

    /** What it is in a word: how it was paid, or what happened to it. */
    public Enum<?> what() {
        return kind == AccountEntry.Kind.PAYMENT ? method : kind;
    }
}

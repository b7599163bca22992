package org.quittance.document.pdf;

import java.time.LocalDate;
import java.util.List;
import org.quittance.money.Money;

/**
 * The schedule of a payment plan, as it was granted.
 *
 * @param graceDays days after which a late instalment ends it
 */
public record PlanLetter(Addressed to, List<Instalment> instalments, List<Owed> owed, int graceDays) {

    public PlanLetter {
        instalments = List.copyOf(instalments);
        owed = List.copyOf(owed);
    }

    public record Instalment(LocalDate dueOn, Money amount) {
    }

    /** An invoice that it pays off. */
    public record Owed(String number, Money amount) {
    }

    Money total() {
        return instalments.stream().map(Instalment::amount).reduce(Money.ZERO, Money::plus);
    }
}

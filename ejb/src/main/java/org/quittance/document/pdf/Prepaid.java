package org.quittance.document.pdf;

import java.time.LocalDate;
import java.util.List;
import org.quittance.money.Money;

/** What was paid in advance for what an invoice bills, one by one; at least one instalment. */
public record Prepaid(List<Instalment> instalments) {

    public Prepaid {
        instalments = List.copyOf(instalments);
    }

    /** Money that came in before the invoice. */
    public record Instalment(LocalDate on, Money amount) {
    }

    public Money sum() {
        return instalments.stream().map(Instalment::amount).reduce(Money.ZERO, Money::plus);
    }
}

package org.quittance.document.pdf;

import java.time.LocalDate;
import java.util.List;
import org.quittance.document.pdf.InvoiceDocument.Supply;
import org.quittance.money.Money;
import org.quittance.time.DateRange;

/**
 * What a customer who pays month by month pays when; where it is debited, it announces every debit.
 *
 * @param period      the days that the settlement bills
 * @param estimate    what they are expected to cost, including VAT
 * @param source      where the estimate comes from: the suffix of its text's key
 * @param debit       null where the customer pays by other means
 * @param instalments those that were paid, and those to come
 */
public record InstalmentSchedule(Addressed to, Supply supply, DateRange period, Money estimate, String source,
        DirectDebit debit, List<Instalment> instalments) {

    public InstalmentSchedule {
        instalments = List.copyOf(instalments);
    }

    /** @param paid whether money came in for it already */
    public record Instalment(LocalDate day, Money amount, boolean paid) {
    }

    /** The same made on another day. */
    public InstalmentSchedule on(LocalDate date) {
        return new InstalmentSchedule(to.on(date), supply, period, estimate, source, debit, instalments);
    }

    Money total() {
        return instalments.stream().map(Instalment::amount).reduce(Money.ZERO, Money::plus);
    }
}

package org.quittance.payment.service.arrears;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.quittance.customer.Customer;
import org.quittance.customer.Customers;
import org.quittance.money.Money;
import org.quittance.payment.AccountEntry.Act;
import org.quittance.payment.arrears.DunningAct;
import org.quittance.payment.service.FeeInvoices;

/**
 * Charges costs and interest of acts to companies, by a document for each act, whose entries have keys that name the act: it
 * cannot be charged twice.
 */
@ApplicationScoped
public class DunningFees {

    @Inject
    private Customers customers;
    @Inject
    private FeeInvoices invoices;

    /** Few queries for any number of acts. */
    public void charge(Collection<DunningMail.Outgoing> acts, LocalDate day, Act by) {
        List<DunningMail.Outgoing> charged = acts.stream()
                .filter(one -> one.now().costs().plus(one.now().interest()).isPositive()).toList();
        Map<Long, Customer> debtors = customers.all(charged.stream().map(one -> one.act().customerId()).distinct().toList());
        invoices.charge(charged.stream().map(one -> fee(one, debtors.get(one.act().customerId()), day)).toList(), day, by);
    }

    private static FeeInvoices.Fee fee(DunningMail.Outgoing one, Customer debtor, LocalDate day) {
        ArrearsWords words = new ArrearsWords(debtor.language());
        return new FeeInvoices.Fee(one.act().accountId(), debtor, Stream.of(
                line(one, one.now().costs(), false, day, words), line(one, one.now().interest(), true, day, words))
                .filter(line -> line.amount().isPositive()).toList());
    }

    private static FeeInvoices.Line line(DunningMail.Outgoing one, Money amount, boolean interest, LocalDate day, ArrearsWords words) {
        String why = words.text(interest ? "entry_interest" : "entry_costs", ArrearsWords.numbers(one.now()), words.written.date(day));
        return new FeeInvoices.Line(amount, shortened(why), interest,
                (interest ? DunningAct.INTEREST_KEY : DunningAct.COSTS_KEY) + one.act().id());
    }

    /** As long as an entry's reference may be. */
    private static String shortened(String why) {
        return why.length() <= 140 ? why : why.substring(0, 139) + "…";
    }
}

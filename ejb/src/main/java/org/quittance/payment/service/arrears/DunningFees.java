package org.quittance.payment.service.arrears;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.quittance.customer.Customer;
import org.quittance.customer.Customers;
import org.quittance.money.Money;
import org.quittance.payment.AccountEntries;
import org.quittance.payment.AccountEntry;
import org.quittance.payment.AccountEntry.Act;
import org.quittance.payment.EntriesPosted;

/**
 * Puts costs and interest of acts on the accounts of companies, each by an entry whose key names the act: it cannot be charged
 * twice. An account in arrears has no credit that could settle them.
 */
@ApplicationScoped
public class DunningFees {

    private static final String INTEREST = "interest";

    @Inject
    private Customers customers;
    @Inject
    private AccountEntries entries;
    @Inject
    private Event<EntriesPosted> posted;

    /** Few queries for any number of acts. */
    public void charge(Collection<DunningMail.Outgoing> acts, LocalDate day, Act by) {
        List<DunningMail.Outgoing> charged = acts.stream()
                .filter(one -> one.now().costs().plus(one.now().interest()).isPositive()).toList();
        Map<Long, Customer> debtors = customers.all(charged.stream().map(one -> one.act().customerId()).distinct().toList());
        List<AccountEntry> fees = new ArrayList<>();
        for (DunningMail.Outgoing one : charged) {
            ArrearsWords words = new ArrearsWords(debtors.get(one.act().customerId()).language());
            add(fees, one, one.now().costs(), "costs", day, words, by);
            add(fees, one, one.now().interest(), INTEREST, day, words, by);
        }
        if (!fees.isEmpty()) {
            entries.add(fees);
            posted.fire(new EntriesPosted(fees.stream().map(AccountEntry::id).toList()));
        }
    }

    private static void add(List<AccountEntry> fees, DunningMail.Outgoing one, Money amount, String what, LocalDate day,
            ArrearsWords words, Act by) {
        if (amount.isPositive()) {
            String why = words.text("entry_" + what, ArrearsWords.numbers(one.now()), words.written.date(day));
            long account = one.act().accountId();
            fees.add((what.equals(INTEREST) ? AccountEntry.interest(account, amount, day, shortened(why), by)
                    : AccountEntry.fee(account, amount, day, shortened(why), by))
                    .enteredWith("dunning-" + what + ":" + one.act().id()));
        }
    }

    /** As long as an entry's reference may be. */
    private static String shortened(String why) {
        return why.length() <= 140 ? why : why.substring(0, 139) + "…";
    }
}

package org.quittance.payment.service.bank;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quittance.customer.Account;
import org.quittance.customer.Customers;
import org.quittance.identity.Role;
import org.quittance.money.Money;
import org.quittance.payment.AccountBalance;
import org.quittance.payment.AccountEntry;
import org.quittance.payment.BankEntries;
import org.quittance.payment.BankEntry;
import org.quittance.payment.BankEntryRow;
import org.quittance.payment.CardSettlements;
import org.quittance.payment.Ledgers;
import org.quittance.payment.matching.Match;
import org.quittance.payment.service.PaymentService;

/** Staff decide whose money it is that the matching could not tell, and take back what went to the wrong account. */
@Stateless
@RolesAllowed({Role.PAYMENTS, Role.ADMINISTRATOR})
public class BankEntryService {

    private static final int MOST_CHOICES = 5;
    private static final Set<BankEntry.State> TO_DECIDE = EnumSet.of(BankEntry.State.PROPOSED, BankEntry.State.UNIDENTIFIED,
            BankEntry.State.SET_ASIDE, BankEntry.State.PARKED);

    @Inject
    private BankEntries entries;
    @Inject
    private CardSettlements cards;
    @Inject
    private TransferSettlement transfers;
    @Inject
    private PaymentService payments;
    @Inject
    private Customers customers;
    @Inject
    private Ledgers ledgers;
    @Inject
    private Clock clock;
    @Inject
    private Principal caller;

    /** What waits for staff, the oldest first. */
    public List<BankEntryRow> waiting(int most) {
        return entries.waiting(most);
    }

    /** Of one state, the latest first. */
    public List<BankEntryRow> of(BankEntry.State state, int most) {
        return entries.of(state, most);
    }

    public Optional<EntrySheet> sheet(long id) {
        return entries.find(id).map(entry -> new EntrySheet(entries.row(id).orElseThrow(), entry, entries.files(id),
                isToAssign(entry) ? choices(entry) : List.of(), cards.of(id).orElse(null)));
    }

    private static boolean isToAssign(BankEntry entry) {
        return entry.amount().isPositive() && TO_DECIDE.contains(entry.state());
    }

    private List<EntrySheet.Choice> choices(BankEntry entry) {
        return transfers.judge(entry).matches().stream().limit(MOST_CHOICES).map(this::choice).toList();
    }

    private EntrySheet.Choice choice(Match match) {
        Account account = customers.account(match.accountId());
        Map<Long, Money> owed = ledgers.accounts(List.of(account.customer().id())).stream()
                .collect(java.util.stream.Collectors.toMap(AccountBalance::id, AccountBalance::balance));
        return new EntrySheet.Choice(account.number(), account.customer().number(), account.customer().name(),
                owed.get(account.id()), match.score(), List.copyOf(match.clues()));
    }

    /**
     * Posts it to an account.
     *
     * @param number of the account, or of a customer, whose first account it is then
     * @return the account; empty if there is none of that number
     * @throws org.quittance.payment.BankEntryStateException if somebody else has decided before
     * @throws IllegalArgumentException if no money came in by it
     */
    public Optional<Account> assign(long id, String number) {
        Optional<Account> account = entries.account(number.strip().toUpperCase(java.util.Locale.ROOT));
        account.ifPresent(found -> assign(entries.locked(id).orElseThrow(), found));
        return account;
    }

    private void assign(BankEntry entry, Account account) {
        if (!entry.amount().isPositive()) {
            throw new IllegalArgumentException("no money came in by entry " + entry.id());
        }
        Match match = transfers.judge(entry).matches().stream().filter(one -> one.accountId() == account.id()).findFirst()
                .orElse(null);
        transfers.post(entry, account.id(), match, act());
    }

    /** Keeps it out of the customers' accounts. @throws org.quittance.payment.BankEntryStateException if it is decided */
    public void setAside(long id, String why) {
        entries.locked(id).orElseThrow().setAside(why, act());
    }

    /**
     * It was somebody else's money: what it paid is open again, and it waits for another decision.
     *
     * @throws org.quittance.payment.BankEntryStateException if it is not in an account
     */
    public void takeBack(long id, String why) {
        BankEntry entry = entries.locked(id).orElseThrow();
        Long posted = entry.entryId();
        entry.takeBack(why, act());
        payments.returnOnce("bank-entry-back:" + posted, posted, LocalDate.now(clock), why);
    }

    private AccountEntry.Act act() {
        return new AccountEntry.Act(caller.getName(), clock.instant());
    }
}

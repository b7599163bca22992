package org.quittance.payment.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.quittance.identity.Role;
import org.quittance.money.Money;
import org.quittance.operator.AccountPurpose;
import org.quittance.operator.OperatorAccount;
import org.quittance.operator.OperatorAccounts;
import org.quittance.payment.AccountEntries;
import org.quittance.payment.AccountEntry;
import org.quittance.payment.EntriesPosted;
import org.quittance.payment.InstalmentPlan;
import org.quittance.payment.InvoiceBalance;
import org.quittance.payment.NoSuchCreditException;
import org.quittance.payment.OpenDocument;
import org.quittance.payment.OpenFees;
import org.quittance.payment.PaymentInFutureException;
import org.quittance.payment.Receipt;
import org.quittance.payment.Receivables;
import org.quittance.payment.Settlements;

/**
 * Adds entries other than documents to accounts, one after the other, and lets what an account has to its credit settle
 * what it owes: what a payment names first, then the oldest; what is left stays as credit.
 */
@Stateless
@RolesAllowed({Role.ADVISER, Role.PAYMENTS, Role.ADMINISTRATOR, Role.SYSTEM})
public class PaymentService {

    private static final Comparator<InvoiceBalance> OLDEST_FIRST =
            Comparator.comparing(InvoiceBalance::dueDate).thenComparing(InvoiceBalance::number);

    @Inject
    private Receivables receivables;
    @Inject
    private AccountEntries entries;
    @Inject
    private Settlements settlements;
    @Inject
    private OpenFees fees;
    @Inject
    private OperatorAccounts accounts;
    @Inject
    private Event<EntriesPosted> posted;
    @Inject
    private Clock clock;
    @Inject
    private Principal caller;

    /**
     * @return the entry
     * @throws PaymentInFutureException if it was received after today
     */
    public long record(long accountId, Receipt receipt) {
        entries.lock(accountId);
        return receive(accountId, receipt, null, List.of());
    }

    /**
     * Records what a form, a notification or a file tells, once: told again, it changes nothing.
     *
     * @param entryKey  of what is told, at most 80 characters
     * @param documents that the payment names, in its order, by the identifiers of invoices and of the first entries of fee
     *                  invoices; may be none
     * @return the entry, empty if it was recorded before
     * @throws PaymentInFutureException if it was received after today
     */
    public Optional<Long> recordOnce(String entryKey, long accountId, Receipt receipt, List<Long> documents) {
        entries.lock(accountId);
        return entries.isEntered(entryKey) ? Optional.empty()
                : Optional.of(receive(accountId, receipt, entryKey, documents));
    }

    /**
     * Records an instalment, once: it is kept for the settlement of its plan and pays nothing else before.
     *
     * @return the entry, empty if it was recorded before
     * @throws PaymentInFutureException if it was received after today
     */
    public Optional<Long> advanceOnce(String entryKey, InstalmentPlan plan, Receipt receipt) {
        entries.lock(plan.accountId());
        requirePast(receipt);
        return entries.isEntered(entryKey) ? Optional.empty() : Optional.of(post(
                AccountEntry.payment(plan.accountId(), routed(receipt, AccountPurpose.RECEIPTS), act()).ofPlan(plan.id()).enteredWith(entryKey), List.of()));
    }

    private long receive(long accountId, Receipt receipt, String key, List<Long> documents) {
        requirePast(receipt);
        List<Long> named = documents.stream().map(entries::ofDocument).flatMap(List::stream).toList();
        return post(AccountEntry.payment(accountId, routed(receipt, AccountPurpose.RECEIPTS), act()).enteredWith(key), named);
    }

    /** What no bank has told of goes through the account that is used for it on its day. */
    private Receipt routed(Receipt receipt, AccountPurpose transfers) {
        AccountPurpose purpose = switch (receipt.method()) {
            case TRANSFER -> transfers;
            case DIRECT_DEBIT -> AccountPurpose.DEBITS;
            case CHEQUE, CASH, CARD, VOUCHER, SET_OFF -> null;
        };
        return receipt.ownAccount() != null || purpose == null ? receipt
                : receipt.through(accounts.known().on(purpose, receipt.receivedOn()).map(OperatorAccount::id).orElse(null));
    }

    private void requirePast(Receipt receipt) {
        if (receipt.receivedOn().isAfter(LocalDate.now(clock))) {
            throw new PaymentInFutureException(receipt.receivedOn());
        }
    }

    /** A payment is taken back from the operator's account to which it went. */
    public Optional<Long> returnOnce(String entryKey, long paymentId, LocalDate day, String reason) {
        return returnOnce(entryKey, paymentId, day, reason, null);
    }

    /**
     * The bank has taken a payment back: what it paid is open again. Told again, it changes nothing.
     *
     * @param reason what the bank says
     * @param told   the operator's account that the bank names; null where it names none
     * @return the entry, empty if it was recorded before
     */
    public Optional<Long> returnOnce(String entryKey, long paymentId, LocalDate day, String reason, Long told) {
        AccountEntry payment = entries.find(paymentId).orElseThrow();
        entries.lock(payment.accountId());
        if (entries.isEntered(entryKey) || entries.isReturned(paymentId)) {
            return Optional.empty();
        }
        settlements.reopen(paymentId, day);
        AccountEntry returned = payment.returned(day, reason,
                Optional.ofNullable(told).or(() -> Optional.ofNullable(payment.ownAccount())).or(() -> entries.carriedTo(paymentId))
                        .orElse(null), act()).enteredWith(entryKey);
        entries.add(returned);
        settle(returned, Map.of(paymentId, List.of(returned.id())));
        return Optional.of(returned.id());
    }

    /**
     * A part of a payment went back the way it came: the rest pays what it paid before, as far as it goes. Told again, it
     * changes nothing.
     *
     * @param back amount, day and way
     * @return the entry, empty if it was recorded before
     */
    public Optional<Long> giveBackOnce(String entryKey, long paymentId, Receipt back) {
        AccountEntry payment = entries.find(paymentId).orElseThrow();
        entries.lock(payment.accountId());
        if (entries.isEntered(entryKey)) {
            return Optional.empty();
        }
        List<Long> paid = settlements.settledBy(paymentId);
        settlements.reopen(paymentId, back.receivedOn());
        AccountEntry entry = AccountEntry.refund(payment.accountId(), routed(back, AccountPurpose.REFUNDS), act()).enteredWith(entryKey);
        entries.add(entry);
        settle(entry, Map.of(paymentId, Stream.concat(Stream.of(entry.id()), paid.stream()).toList()));
        return Optional.of(entry.id());
    }

    /**
     * Pays credit out.
     *
     * @param paid amount, day and way
     * @return the entry
     * @throws NoSuchCreditException if the account has less credit than that
     */
    public long refund(long accountId, Receipt paid) {
        entries.lock(accountId);
        Money credit = settlements.credit(accountId);
        if (paid.amount().compareTo(credit) > 0) {
            throw new NoSuchCreditException(paid.amount(), credit);
        }
        return post(AccountEntry.refund(accountId, routed(paid, AccountPurpose.REFUNDS), act()), List.of());
    }

    /**
     * Gives up what an invoice or a fee still owes, or a part of it, today.
     *
     * @param why      what the customer reads on the statement of the account
     * @param vatProof what proves that it cannot be recovered, so that its VAT comes back; null without proof
     * @throws IllegalArgumentException if that is more than it owes
     */
    @RolesAllowed({Role.PAYMENTS, Role.ADMINISTRATOR})
    public long writeOff(OpenDocument document, Money amount, String why, String vatProof) {
        List<Long> debits = entries.ofDocument(document.id());
        long account = entries.find(debits.get(0)).orElseThrow().accountId();
        entries.lock(account);
        if (Stream.concat(open(account).stream().map(OpenDocument::of), fees.of(account).stream())
                .noneMatch(open -> open.id() == document.id() && open.remaining().compareTo(amount) >= 0)) {
            throw new IllegalArgumentException(document.number() + " does not owe " + amount);
        }
        return post(AccountEntry.writeOff(account, amount, LocalDate.now(clock), why, vatProof, act()), debits);
    }

    private long post(AccountEntry entry, List<Long> meantFor) {
        entries.add(entry);
        settle(entry, Map.of(entry.id(), meantFor));
        return entry.id();
    }

    private void settle(AccountEntry added, Map<Long, List<Long>> meantFor) {
        settlements.settle(added.accountId(), added.day(), meantFor);
        posted.fire(new EntriesPosted(List.of(added.id())));
    }

    private AccountEntry.Act act() {
        return new AccountEntry.Act(caller.getName(), clock.instant());
    }

    /** What the account still has to pay, the oldest first. */
    public List<InvoiceBalance> open(long accountId) {
        return receivables.invoices(accountId).stream()
                .filter(invoice -> invoice.remaining().isPositive())
                .sorted(OLDEST_FIRST)
                .toList();
    }
}

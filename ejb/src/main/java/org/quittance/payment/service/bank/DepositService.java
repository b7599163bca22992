package org.quittance.payment.service.bank;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quittance.document.pdf.DepositSlip;
import org.quittance.document.pdf.DepositSlipPdf;
import org.quittance.document.pdf.InvoiceDocument;
import org.quittance.identity.Logins;
import org.quittance.identity.Role;
import org.quittance.money.Money;
import org.quittance.operator.AccountPurpose;
import org.quittance.operator.OperatorAccount;
import org.quittance.operator.OperatorAccounts;
import org.quittance.operator.Settings;
import org.quittance.payment.AccountEntry;
import org.quittance.payment.Deposit;
import org.quittance.payment.DepositMade;
import org.quittance.payment.Deposits;
import org.quittance.payment.FoundPayment;
import org.quittance.payment.PaymentMethod;

/** Cheques, cash and vouchers on their way to the bank: what waits, and the slips that list it. */
@Stateless
@RolesAllowed({Role.PAYMENTS, Role.ADMINISTRATOR})
public class DepositService {

    @Inject
    private Deposits deposits;
    @Inject
    private Event<DepositMade> made;
    @Inject
    private DepositSlipPdf pdf;
    @Inject
    private Settings settings;
    @Inject
    private Logins logins;
    @Inject
    private OperatorAccounts accounts;
    @Inject
    private Clock clock;
    @Inject
    private Principal caller;

    /** What waits to be carried away, the oldest first. */
    public List<FoundPayment> waiting(PaymentMethod method) {
        return deposits.waiting(method, LocalDate.now(clock));
    }

    /**
     * Lists all that waits on a slip.
     *
     * @return empty if nothing waits
     * @throws IllegalArgumentException if nobody carries money of this method away
     */
    public Optional<Deposit> make(PaymentMethod method) {
        if (!Deposits.METHODS.contains(method)) {
            throw new IllegalArgumentException("no slip for " + method);
        }
        deposits.lock();
        LocalDate today = LocalDate.now(clock);
        List<FoundPayment> listed = deposits.waiting(method, today);
        if (listed.isEmpty()) {
            return Optional.empty();
        }
        Money total = listed.stream().map(FoundPayment::amount).reduce(Money.ZERO, Money::plus);
        Deposit deposit = new Deposit(deposits.nextId(), deposits.nextNumber(today.getYear()), method, today, listed.size(), total,
                new AccountEntry.Act(caller.getName(), clock.instant()));
        accounts.today(AccountPurpose.RECEIPTS).map(OperatorAccount::id).ifPresent(deposit::carriedTo);
        deposits.add(deposit, listed);
        made.fire(new DepositMade(deposit.id()));
        return Optional.of(deposit);
    }

    /** The latest first. */
    public List<Deposit> latest(int most) {
        return deposits.latest(most);
    }

    /** A slip as PDF, with its number; the same whenever it is asked for, with whoever made it by the name of today. */
    public Optional<Slip> slip(long id, Locale language) {
        return deposits.find(id).map(deposit -> new Slip(deposit.number(), pdf.render(new DepositSlip(
                InvoiceDocument.Seller.of(settings.operator()), accounts.find(deposit.ownAccount())
                        .or(() -> accounts.known().on(AccountPurpose.RECEIPTS, deposit.madeOn())).map(OperatorAccount::iban),
                deposit.number(), deposit.method().name(), deposit.madeOn(),
                logins.staff().getOrDefault(deposit.madeBy(), deposit.madeBy()),
                deposits.items(id).stream().map(item -> new DepositSlip.Item(item.day(), item.customerName(),
                        item.customerNumber(), item.reference(), item.amount())).toList(), language))));
    }

    public record Slip(String number, byte[] content) {
    }
}

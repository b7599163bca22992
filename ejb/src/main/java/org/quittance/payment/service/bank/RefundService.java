package org.quittance.payment.service.bank;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quittance.customer.Customers;
import org.quittance.identity.Role;
import org.quittance.money.Money;
import org.quittance.operator.Settings;
import org.quittance.payment.AccountEntries;
import org.quittance.payment.AccountEntry;
import org.quittance.payment.Mandates;
import org.quittance.payment.NoSuchCreditException;
import org.quittance.payment.Refund;
import org.quittance.payment.RefundRow;
import org.quittance.payment.Refunds;
import org.quittance.payment.Settlements;
import org.quittance.payment.sepa.IbanCheck;

/** Credit to be given back: asked for, by staff or by the operator's rule, and approved, above a threshold by somebody else. */
@Stateless
@RolesAllowed({Role.PAYMENTS, Role.ADMINISTRATOR, Role.SYSTEM})
public class RefundService {

    private static final int LONGEST_HOLDER = 70;

    @Inject
    private Refunds refunds;
    @Inject
    private AccountEntries entries;
    @Inject
    private Settlements settlements;
    @Inject
    private Mandates mandates;
    @Inject
    private Customers customers;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;
    @Inject
    private Principal caller;

    /**
     * What can be given back, and where to.
     *
     * @param payee the bank account that is debited, or the customer's name alone with an empty IBAN
     */
    public record Offer(Money credit, Refund.Payee payee) {
    }

    public Offer offer(long account) {
        Refund.Payee payee = known(account).orElseGet(() -> new Refund.Payee("", customers.account(account).customer().name()));
        return new Offer(settlements.credit(account).minus(refunds.promised(account)), payee);
    }

    private Optional<Refund.Payee> known(long account) {
        return mandates.active(account).map(mandate -> new Refund.Payee(mandate.debtor().iban(), mandate.debtor().holder()));
    }

    /**
     * @throws NoSuchCreditException if the account has less credit than that, or other refunds take it
     * @throws IllegalArgumentException if the bank account is none
     */
    public Refund.State request(long account, Money amount, Refund.Payee payee) {
        return add(account, amount, payee, Refund.Cause.REQUEST);
    }

    private Refund.State add(long account, Money amount, Refund.Payee payee, Refund.Cause cause) {
        entries.lock(account);
        Money free = settlements.credit(account).minus(refunds.promised(account));
        if (amount.compareTo(free) > 0) {
            throw new NoSuchCreditException(amount, free);
        }
        if (IbanCheck.fault(payee.iban()).isPresent()) {
            throw new IllegalArgumentException("no bank account to pay to");
        }
        String holder = payee.holder().strip();
        Refund refund = new Refund(account, amount, new Refund.Payee(IbanCheck.compact(payee.iban()),
                holder.length() > LONGEST_HOLDER ? holder.substring(0, LONGEST_HOLDER) : holder), cause,
                amount.compareTo(settings.refundFourEyesAbove()) > 0, "RF" + refunds.nextNumber(), act());
        refunds.add(refund);
        return refund.state();
    }

    /**
     * @param asked          how many refunds were asked for
     * @param withoutAccount how many customers must be asked for a bank account first
     */
    public record ByRule(int asked, int withoutAccount) {
    }

    /** Asks for all that the operator's rule of today gives back, where the bank account is known. */
    public ByRule requestDue() {
        int asked = 0;
        int withoutAccount = 0;
        for (Refunds.Due due : refunds.due(LocalDate.now(clock))) {
            Optional<Refund.Payee> payee = known(due.accountId());
            if (payee.isPresent()) {
                add(due.accountId(), due.credit().min(settlements.credit(due.accountId())), payee.get(), Refund.Cause.RULE);
                asked++;
            } else {
                withoutAccount++;
            }
        }
        return new ByRule(asked, withoutAccount);
    }

    /**
     * @throws org.quittance.payment.ApprovedAloneException if the caller asked for it
     * @throws org.quittance.payment.RefundStateException if it does not wait for approval any more
     */
    public void approve(long refund) {
        refunds.locked(refund).orElseThrow().approve(act());
    }

    /** @throws org.quittance.payment.RefundStateException if it is in a file already */
    public void decline(long refund) {
        refunds.locked(refund).orElseThrow().decline(act());
    }

    /** The latest first. */
    public List<RefundRow> rows(int most) {
        return refunds.rows(most);
    }

    private AccountEntry.Act act() {
        return new AccountEntry.Act(caller.getName(), clock.instant());
    }
}

package org.quittance.payment.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.quittance.identity.Role;
import org.quittance.payment.InvoiceBalance;
import org.quittance.payment.Payment;
import org.quittance.payment.PaymentInFutureException;
import org.quittance.payment.Receivables;

/** Records money received by staff. */
@Stateless
@RolesAllowed({Role.ADVISER, Role.ADMINISTRATOR, Role.SYSTEM})
public class PaymentService {

    private static final Comparator<InvoiceBalance> OLDEST_FIRST =
            Comparator.comparing(InvoiceBalance::dueDate).thenComparing(InvoiceBalance::number);

    @Inject
    private Receivables receivables;
    @Inject
    private Clock clock;
    @Inject
    private Principal caller;

    /**
     * Records a payment and settles the account's invoices with it, the oldest first; what is left stays as credit.
     *
     * @throws PaymentInFutureException if it was received after today
     */
    public void record(long accountId, Payment.Receipt receipt) {
        settle(accountId, receipt, null);
    }

    /**
     * Records what a form was filled in with, once: a form sent again, by a double click or from the browser's history,
     * changes nothing.
     *
     * @return whether it was recorded by this call
     * @throws PaymentInFutureException if it was received after today
     */
    public boolean recordOnce(String entryKey, long accountId, Payment.Receipt receipt) {
        receivables.lockAccount(accountId);
        if (receivables.isEntered(entryKey)) {
            return false;
        }
        settle(accountId, receipt, entryKey);
        return true;
    }

    private void settle(long accountId, Payment.Receipt receipt, String entryKey) {
        if (receipt.receivedOn().isAfter(LocalDate.now(clock))) {
            throw new PaymentInFutureException(receipt.receivedOn());
        }
        receivables.lockAccount(accountId);
        Payment payment = new Payment(accountId, receipt, caller.getName(), clock.instant());
        payment.enteredWith(entryKey);
        open(accountId).forEach(invoice -> payment.allocateTo(invoice.id(), invoice.remaining()));
        receivables.add(payment);
    }

    /** What the account still has to pay, the oldest first. */
    public List<InvoiceBalance> open(long accountId) {
        return receivables.invoices(accountId).stream()
                .filter(invoice -> invoice.remaining().isPositive())
                .sorted(OLDEST_FIRST)
                .toList();
    }
}

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
        if (receipt.receivedOn().isAfter(LocalDate.now(clock))) {
            throw new PaymentInFutureException(receipt.receivedOn());
        }
        receivables.lockAccount(accountId);
        Payment payment = new Payment(accountId, receipt, caller.getName(), clock.instant());
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

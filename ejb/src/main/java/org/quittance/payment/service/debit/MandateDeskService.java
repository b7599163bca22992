package org.quittance.payment.service.debit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.quittance.customer.Customers;
import org.quittance.identity.Role;
import org.quittance.payment.CollectionBatches;
import org.quittance.payment.Collections;
import org.quittance.payment.DebtorAccount;
import org.quittance.payment.Mandate;
import org.quittance.payment.Mandates;
import org.quittance.payment.SignatureProof;

/** Mandates as staff see and enter them. */
@Stateless
@RolesAllowed({Role.ADVISER, Role.PAYMENTS, Role.ADMINISTRATOR, Role.SYSTEM})
public class MandateDeskService {

    @Inject
    private Customers customers;
    @Inject
    private Mandates mandates;
    @Inject
    private Collections collections;
    @Inject
    private CollectionBatches batches;
    @Inject
    private MandateSigning signing;
    @Inject
    private Clock clock;
    @Inject
    private Principal caller;

    /** Whether the operator debits at all. */
    public boolean isOffered() {
        return signing.isOffered();
    }

    /** Every one of a customer, the latest first, with its debits to come. */
    public List<MandateView> ofCustomer(long customerId) {
        Set<Long> open = batches.open();
        return mandates.ofCustomer(customerId).stream().map(mandate -> MandateView.of(
                customers.account(mandate.accountId()).number(), mandate, collections.coming(mandate.id()), open,
                LocalDate.now(clock))).toList();
    }

    /**
     * A paper that the customer signed; for an account that has a mandate, the paper that changes its bank account.
     *
     * @throws UnfitIbanException if the account number cannot be debited
     */
    public void enterPaper(String accountNumber, String iban, String holder, LocalDate signedOn) {
        if (signedOn.isAfter(LocalDate.now(clock))) {
            throw new IllegalArgumentException("signed on " + signedOn + ", after today");
        }
        DebtorAccount debtor = MandateSigning.debtor(iban, holder);
        signing.signOnPaper(customers.account(accountNumber).orElseThrow(), debtor,
                SignatureProof.paper(signedOn, clock.instant(), caller.getName()));
    }

    /** As the customer told. @throws org.quittance.payment.MandateStateException if it ended already */
    public void revoke(String umr) {
        Mandate mandate = mandates.byUmr(umr).orElseThrow();
        signing.revoke(mandate, customers.account(mandate.accountId()).customer(), caller.getName());
    }

    /** The customer confirmed the account. @throws org.quittance.payment.MandateStateException unless it is suspended */
    public void resume(String umr) {
        mandates.locked(mandates.byUmr(umr).orElseThrow().id()).orElseThrow().resume(LocalDate.now(clock));
    }
}

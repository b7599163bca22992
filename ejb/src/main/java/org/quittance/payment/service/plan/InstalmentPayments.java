package org.quittance.payment.service.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quittance.contract.Contract;
import org.quittance.contract.Contracts;
import org.quittance.payment.Collections;
import org.quittance.payment.DebitReturned;
import org.quittance.payment.Instalment;
import org.quittance.payment.InstalmentPlan;
import org.quittance.payment.InstalmentPlans;
import org.quittance.payment.InstalmentTerms;
import org.quittance.payment.Receipt;
import org.quittance.payment.service.PaymentService;

/**
 * What becomes of instalments: paid, each posts an advance that waits for the settlement; one that the bank refuses or takes
 * back has failed, the customer is told, and a plan of which too many fail ends.
 */
@ApplicationScoped
public class InstalmentPayments {

    private static final String SYSTEM = "SYSTEM";

    @Inject
    private InstalmentPlans plans;
    @Inject
    private Contracts contracts;
    @Inject
    private Collections collections;
    @Inject
    private PaymentService payments;
    @Inject
    private PlanNotices notices;
    @Inject
    private Clock clock;

    /**
     * Told again, it changes nothing.
     *
     * @throws IllegalArgumentException if it is another amount
     * @throws IllegalStateException    if the instalment is not due any more
     */
    public void pay(long instalmentId, Receipt receipt) {
        Instalment instalment = plans.lockedInstalment(instalmentId);
        if (!receipt.amount().equals(instalment.amount())) {
            throw new IllegalArgumentException(receipt.amount() + " for an instalment of " + instalment.amount());
        }
        if (instalment.status() != Instalment.Status.PAID) {
            String key = "instalment:" + instalmentId + (instalment.failedOn() == null ? "" : ":" + instalment.failedOn());
            collected(instalmentId, key, receipt);
        }
    }

    /**
     * Money came in for an instalment; what is not due any more is kept for the settlement all the same.
     *
     * @return the entry, empty if it was recorded before
     */
    public Optional<Long> collected(long instalmentId, String key, Receipt receipt) {
        Instalment instalment = plans.lockedInstalment(instalmentId);
        Optional<Long> entry = payments.advanceOnce(key, instalment.plan(), receipt);
        if (instalment.isPayable()) {
            entry.ifPresent(id -> instalment.pay(id, receipt.receivedOn()));
        }
        return entry;
    }

    /** The bank refused a debit or took it back; whatever it was for, an instalment has failed only once. */
    void onReturn(@Observes DebitReturned returned) {
        Long id = collections.locked(returned.collectionId()).instalmentId();
        if (id != null) {
            fail(plans.lockedInstalment(id), returned.reasonCode());
        }
    }

    private void fail(Instalment instalment, String reason) {
        if (instalment.status() != Instalment.Status.PLANNED && instalment.status() != Instalment.Status.PAID) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        instalment.fail(reason, today);
        InstalmentPlan plan = instalment.plan();
        Contract contract = contracts.withEverything(List.of(plan.contractId())).get(0);
        notices.failed(contract, instalment);
        Optional<InstalmentTerms> terms = plans.terms(contract.offerCode(), today);
        if (plan.status() == InstalmentPlan.Status.ACTIVE
                && terms.filter(agreed -> plan.hasFailedTooOften(agreed.debits().failuresAllowed())).isPresent()) {
            plan.end(InstalmentPlan.EndReason.FAILURES, today, SYSTEM);
            contracts.numbered(contract.number()).billByCycle();
            notices.ended(contract, plan);
        }
    }
}

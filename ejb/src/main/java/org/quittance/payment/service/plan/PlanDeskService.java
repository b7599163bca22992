package org.quittance.payment.service.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quittance.contract.Contract;
import org.quittance.contract.Contracts;
import org.quittance.customer.VisibleCustomers;
import org.quittance.document.Sha256;
import org.quittance.identity.Role;
import org.quittance.money.Money;
import org.quittance.operator.Settings;
import org.quittance.payment.InstalmentPlan;
import org.quittance.payment.InstalmentPlans;
import org.quittance.payment.InstalmentTerms;
import org.quittance.payment.Mandates;
import org.quittance.payment.PlanConsent;
import org.quittance.payment.PlanRow;
import org.quittance.payment.Receipt;
import org.quittance.payment.service.plan.PlanRefusedException.Reason;

/** What staff do about monthly plans: make one for a customer, also with an amount they agreed on, change and close it. */
@Stateless
@RolesAllowed({Role.ADVISER, Role.PAYMENTS, Role.ADMINISTRATOR, Role.SYSTEM})
public class PlanDeskService {

    @Inject
    private Contracts contracts;
    @Inject
    private InstalmentPlans plans;
    @Inject
    private Mandates mandates;
    @Inject
    private PlanBook book;
    @Inject
    private InstalmentPayments instalments;
    @Inject
    private ScheduleLetters letters;
    @Inject
    private PlanNotices notices;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;
    @Inject
    private Principal caller;

    /** What an offer lets its customers agree on from a day on. */
    @RolesAllowed({Role.ADMINISTRATOR, Role.SYSTEM})
    public void offer(InstalmentTerms terms) {
        plans.add(terms);
    }

    /** Plans of all customers that are not settled, those that are settled next first. */
    public List<PlanRow> open(int most) {
        return plans.open(most);
    }

    public List<PlanRow> ofCustomer(long customerId) {
        return plans.rows(new VisibleCustomers(Set.of(customerId)));
    }

    /** Empty if there is no such contract, or it never had a plan. */
    public Optional<PlanView> plan(String contractNumber) {
        return contracts.supplied(contractNumber).flatMap(book::view);
    }

    /**
     * What a plan would be.
     *
     * @param agreed what a year costs including VAT, null for an estimate
     * @throws PlanRefusedException if the contract cannot have one
     */
    public Optional<PlanProposal> propose(String contractNumber, Integer debitDay, Money agreed) {
        return contracts.supplied(contractNumber).map(contract -> book.propose(contract, debitDay, agreed));
    }

    /** Whether instalments would be debited. */
    public boolean isDebited(PlanProposal plan) {
        return mandates.active(plan.contract().account().id()).isPresent();
    }

    /** Debited where the account has a mandate. @throws PlanRefusedException if the contract cannot have one */
    public void subscribe(String contractNumber, int debitDay, Money agreed) {
        PlanProposal proposal = propose(contractNumber, debitDay, agreed).orElseThrow(() -> new PlanRefusedException(Reason.NONE));
        boolean byDebit = isDebited(proposal);
        String text = PlanWords.of(proposal.contract().account().customer())
                .consent(proposal, settings.operator().name(), byDebit);
        letters.announce(proposal.contract(), book.open(proposal, byDebit,
                new PlanConsent(caller.getName(), clock.instant(), null, Sha256.of(text.getBytes(StandardCharsets.UTF_8)))));
    }

    /** @throws PlanRefusedException if there is no plan to change, or not like that */
    public void change(String contractNumber, Money amount, int debitDay) {
        Contract contract = any(contractNumber);
        letters.announce(contract, book.change(contract, amount, debitDay, caller.getName()));
    }

    /** @throws PlanRefusedException if there is no plan to close */
    public void close(String contractNumber) {
        Contract contract = any(contractNumber);
        notices.ended(contract, book.end(contract, InstalmentPlan.EndReason.STAFF, caller.getName()));
    }

    /**
     * Records that an instalment was paid, whatever way; once, however often it is told.
     *
     * @throws IllegalStateException if it is not due any more
     */
    public void pay(long instalmentId, Receipt receipt) {
        instalments.pay(instalmentId, receipt);
    }

    /** The identifier of the document with the schedule as it stands; empty without a plan. */
    @RolesAllowed({Role.ADVISER, Role.BILLING, Role.PAYMENTS, Role.ADMINISTRATOR})
    public Optional<Long> schedule(String contractNumber) {
        return contracts.supplied(contractNumber)
                .flatMap(letters::latest);
    }

    /** No other plan follows this one. @throws PlanRefusedException if there is no plan */
    public void stopRenewing(String contractNumber) {
        book.stopRenewing(any(contractNumber), caller.getName());
    }

    private Contract any(String contractNumber) {
        return contracts.supplied(contractNumber).orElseThrow(() -> new PlanRefusedException(Reason.NONE));
    }
}

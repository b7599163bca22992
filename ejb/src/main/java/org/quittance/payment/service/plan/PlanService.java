package org.quittance.payment.service.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.quittance.contract.Contract;
import org.quittance.contract.Contracts;
import org.quittance.document.Sha256;
import org.quittance.identity.Role;
import org.quittance.identity.service.CurrentLogin;
import org.quittance.money.Money;
import org.quittance.operator.Settings;
import org.quittance.payment.Instalment;
import org.quittance.payment.InstalmentPlan;
import org.quittance.payment.InstalmentPlans;
import org.quittance.payment.Mandate;
import org.quittance.payment.Mandates;
import org.quittance.payment.PlanConsent;
import org.quittance.payment.PlanRow;
import org.quittance.payment.service.plan.PlanRefusedException.Reason;

/** The monthly plans of the signed-in customer. */
@Stateless
@RolesAllowed(Role.CUSTOMER)
public class PlanService {

    @Inject
    private Contracts contracts;
    @Inject
    private InstalmentPlans plans;
    @Inject
    private Mandates mandates;
    @Inject
    private PlanBook book;
    @Inject
    private ScheduleLetters letters;
    @Inject
    private PlanNotices notices;
    @Inject
    private Settings settings;
    @Inject
    private CurrentLogin current;
    @Inject
    private Clock clock;

    /** Plans that are not settled. */
    public List<PlanRow> mine() {
        return plans.rows(current.visible());
    }

    /** The next instalment to come of all plans; with its plan. */
    public Optional<Instalment> next() {
        return plans.next(current.visible());
    }

    /** Empty if the customer has no such contract, or it never had a plan. */
    public Optional<PlanView> plan(String contractNumber) {
        return contracts.of(current.visible(), contractNumber).flatMap(book::view);
    }

    /**
     * What a plan would be.
     *
     * @param debitDay null, or one that cannot be chosen, for the first that can
     * @return empty if the customer has no such contract
     * @throws PlanRefusedException if it cannot have one
     */
    public Optional<PlanProposal> propose(String contractNumber, Integer debitDay) {
        return contracts.of(current.visible(), contractNumber).map(contract -> book.propose(contract, debitDay, null));
    }

    /** The mandate that would be debited, if the contract's account has one. */
    public Optional<Mandate> mandate(PlanProposal plan) {
        return mandates.active(plan.contract().account().id());
    }

    /** What the customer agrees to by subscribing, in the language of the pages. */
    public String consent(PlanProposal plan, boolean byDebit) {
        return PlanWords.in(current.login().language()).consent(plan, settings.operator().name(), byDebit);
    }

    /**
     * Agrees on a plan as it was shown.
     *
     * @param shown what the customer read and agreed to
     * @param from  network address of the customer
     * @throws PlanRefusedException if it cannot be, or is not as it was shown any more
     */
    public void subscribe(String contractNumber, int debitDay, boolean byDebit, String shown, String from) {
        PlanProposal agreed = propose(contractNumber, debitDay).orElseThrow(() -> new PlanRefusedException(Reason.NONE));
        if (byDebit && mandate(agreed).isEmpty()) {
            throw new PlanRefusedException(Reason.NO_MANDATE);
        }
        if (!consent(agreed, byDebit).equals(shown)) {
            throw new PlanRefusedException(Reason.CHANGED);
        }
        InstalmentPlan plan = book.open(agreed, byDebit,
                new PlanConsent(current.login().name(), clock.instant(), from, Sha256.of(shown.getBytes(StandardCharsets.UTF_8))));
        letters.announce(agreed.contract(), plan);
    }

    /** @throws PlanRefusedException if there is no plan to change, or not like that */
    public void change(String contractNumber, Money amount, int debitDay) {
        Contract contract = mine(contractNumber);
        letters.announce(contract, book.change(contract, amount, debitDay, current.login().name()));
    }

    /** @throws PlanRefusedException if there is no plan to leave */
    public void leave(String contractNumber) {
        Contract contract = mine(contractNumber);
        notices.ended(contract, book.end(contract, InstalmentPlan.EndReason.CUSTOMER, current.login().name()));
    }

    /** The identifier of the document with the schedule as it stands; empty without a plan. */
    public Optional<Long> schedule(String contractNumber) {
        return contracts.of(current.visibleInLetters(), contractNumber)
                .flatMap(letters::latest);
    }

    /** No other plan follows this one. @throws PlanRefusedException if there is no plan */
    public void stopRenewing(String contractNumber) {
        book.stopRenewing(mine(contractNumber), current.login().name());
    }

    private Contract mine(String contractNumber) {
        return contracts.of(current.visible(), contractNumber).orElseThrow(() -> new PlanRefusedException(Reason.NONE));
    }
}

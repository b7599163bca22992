package org.quittance.payment.service.arrears;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quittance.identity.Role;
import org.quittance.payment.AccountEntry.Act;
import org.quittance.payment.arrears.DunningPolicies;
import org.quittance.payment.arrears.DunningPolicy;
import org.quittance.payment.arrears.DunningTerms;
import org.quittance.payment.arrears.StepTerms;
import org.quittance.payment.arrears.SupplyProtections;
import org.quittance.payment.arrears.UnfitPolicyException;

/** Staff draft a dunning policy from the one before, change it, and put it in force from a day on. */
@Stateless
@RolesAllowed({Role.PAYMENTS, Role.ADMINISTRATOR})
public class DunningPolicyService {

    @Inject
    private DunningPolicies policies;
    @Inject
    private Clock clock;
    @Inject
    private Principal caller;

    /** The latest first, drafts before them. */
    public List<DunningPolicy> all() {
        return policies.all();
    }

    public Optional<DunningPolicy> of(long id) {
        return policies.of(id).map(DunningPolicyService::whole);
    }

    /** When supply is never ended, by service and in order of time. */
    public SupplyProtections protections() {
        return policies.protections();
    }

    /** A draft that begins tomorrow and says the same as the policy that holds today. @return its identifier */
    public long draft(String source) {
        LocalDate today = LocalDate.now(clock);
        DunningPolicy last = policies.on(today).orElseThrow(() -> new NoDunningException(NoDunningException.Cause.NO_POLICY));
        DunningPolicy draft = new DunningPolicy(today.plusDays(1), source, last.terms(), last.steps(), act());
        policies.add(draft);
        return draft.id();
    }

    /** @throws org.quittance.payment.arrears.PolicyInForceException if it is no draft */
    public void change(long id, LocalDate from, String source, DunningTerms terms) {
        draft(id).change(from, source, terms, act());
    }

    /**
     * Changes a step of a draft, or adds one.
     *
     * @param position of the step, the first one is 1; one after the last adds it
     */
    public void step(long id, int position, StepTerms terms) {
        DunningPolicy draft = draft(id);
        List<StepTerms> steps = new ArrayList<>(draft.steps());
        if (position > steps.size()) {
            steps.add(terms);
        } else {
            steps.set(position - 1, terms);
        }
        draft.take(steps, act());
    }

    public void removeStep(long id, int position) {
        DunningPolicy draft = draft(id);
        List<StepTerms> steps = new ArrayList<>(draft.steps());
        steps.remove(position - 1);
        draft.take(steps, act());
    }

    /**
     * For good.
     *
     * @throws UnfitPolicyException if it cannot be
     */
    public void putInForce(long id) {
        DunningPolicy draft = draft(id);
        draft.requireDraft();
        if (policies.isTaken(draft.validFrom())) {
            throw new UnfitPolicyException(UnfitPolicyException.Fault.DAY_TAKEN);
        }
        draft.putInForce(LocalDate.now(clock), act());
    }

    /** A draft that nobody wants. */
    public void discard(long id) {
        policies.discard(draft(id));
    }

    private DunningPolicy draft(long id) {
        return policies.locked(id).orElseThrow();
    }

    private static DunningPolicy whole(DunningPolicy policy) {
        policy.steps();
        return policy;
    }

    private Act act() {
        return new Act(caller.getName(), clock.instant());
    }
}

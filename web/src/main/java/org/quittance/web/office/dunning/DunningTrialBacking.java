package org.quittance.web.office.dunning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.quittance.payment.arrears.DunningPolicy;
import org.quittance.payment.dunning.PolicyCost;
import org.quittance.payment.service.arrears.DunningPolicyService;
import org.quittance.payment.service.arrears.PolicyTrialService;
import org.quittance.web.office.Reply;

/** What a policy would do to the receivables of today. */
@Named("officeDunningTrial")
@RequestScoped
public class DunningTrialBacking {

    @Inject
    private DunningPolicyService policies;
    @Inject
    private PolicyTrialService trials;
    private Long id;
    private DunningPolicy policy;
    private PolicyCost cost;

    public void load() {
        policy = id == null ? null : policies.of(id).orElse(null);
        if (policy == null) {
            Reply.notFound();
            return;
        }
        cost = trials.cost(id).orElseThrow();
    }

    public List<PolicyCost.OfStep> getSteps() {
        return new ArrayList<>(cost.steps());
    }

    public List<PolicyCost.Spared> getSpared() {
        return new ArrayList<>(cost.spared());
    }

    public int getDays() {
        return PolicyTrialService.DAYS;
    }

    public PolicyCost getCost() {
        return cost;
    }

    public DunningPolicy getPolicy() {
        return policy;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}

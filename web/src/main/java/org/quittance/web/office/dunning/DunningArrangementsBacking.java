package org.quittance.web.office.dunning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.quittance.payment.arrears.PlanLimits;
import org.quittance.payment.service.arrears.PaymentPlanService;

/** The payment plans, those that wait for an answer first, and the limits within which customers get one at once. */
@Named("officeDunningArrangements")
@RequestScoped
public class DunningArrangementsBacking {

    private static final int SHOWN = 500;

    @Inject
    private PaymentPlanService plans;
    private List<PaymentPlanService.Listed> all;
    private List<PlanLimits> limits;

    public void load() {
        all = new ArrayList<>(plans.latest(SHOWN));
        limits = new ArrayList<>(plans.limits());
    }

    public List<PaymentPlanService.Listed> getAll() {
        return all;
    }

    public List<PlanLimits> getLimits() {
        return limits;
    }
}

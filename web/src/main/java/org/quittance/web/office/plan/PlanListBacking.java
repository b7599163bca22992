package org.quittance.web.office.plan;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.quittance.payment.PlanRow;
import org.quittance.payment.service.plan.PlanDeskService;

/** Every plan that is not settled, those that are settled next first. */
@Named("officePlanList")
@RequestScoped
public class PlanListBacking {

    private static final int MOST = 1_000;

    @Inject
    private PlanDeskService plans;
    private List<PlanRow> rows;

    @PostConstruct
    void load() {
        rows = new ArrayList<>(plans.open(MOST));
    }

    public List<PlanRow> getRows() {
        return rows;
    }
}

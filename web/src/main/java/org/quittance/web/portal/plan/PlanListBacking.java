package org.quittance.web.portal.plan;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.quittance.contract.Contract;
import org.quittance.contract.ServiceKind;
import org.quittance.contract.service.ContractService;
import org.quittance.payment.PlanRow;
import org.quittance.payment.service.plan.PlanService;

/** The contracts that are paid month by month, and those that could be. */
@Named("portalPlanList")
@RequestScoped
public class PlanListBacking {

    @EJB
    private PlanService plans;
    @EJB
    private ContractService contracts;

    private List<PlanRow> rows;
    private List<Contract> others;

    @PostConstruct
    void load() {
        rows = new ArrayList<>(plans.mine());
    }

    /** Not settled yet. */
    public List<PlanRow> getRows() {
        return rows;
    }

    /** In force and without a plan. */
    public List<Contract> getOthers() {
        if (others == null) {
            others = contracts.mine().stream()
                    .filter(contract -> contract.kind() != ServiceKind.SURPLUS && contract.endDate() == null)
                    .filter(contract -> rows.stream().noneMatch(row -> row.contractNumber().equals(contract.number()))).toList();
        }
        return others;
    }
}

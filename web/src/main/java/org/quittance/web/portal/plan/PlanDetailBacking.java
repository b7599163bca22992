package org.quittance.web.portal.plan;

import jakarta.ejb.EJB;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.quittance.money.Money;
import org.quittance.payment.Instalment;
import org.quittance.payment.service.plan.PlanRefusedException;
import org.quittance.payment.service.plan.PlanService;
import org.quittance.payment.service.plan.PlanView;
import org.quittance.web.component.NotFound;

/** A monthly plan as it stands, with what its settlement would come to today. */
@Named("portalPlanDetail")
@ViewScoped
public class PlanDetailBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private PlanService plans;

    private String contract;
    private transient PlanView view;
    private Money amount;
    private Money balancing;
    private Integer day;

    public void load() {
        view = contract == null ? null : plans.plan(contract).orElse(null);
        if (view == null) {
            NotFound.answer();
            return;
        }
        balancing = view.forecast() == null ? null : view.forecast().balancing().orElse(null);
        amount = view.proposed();
        day = view.plan().debitDay();
    }

    public void positive(FacesContext faces, UIComponent field, Money value) {
        if (!value.isPositive()) {
            throw PlanReply.refusal(faces, "portal_plan_amount_required");
        }
    }

    public String change() {
        return change(amount);
    }

    /** Takes the instalment that brings the settlement to zero. */
    public String balance() {
        return change(balancing);
    }

    private String change(Money instalment) {
        try {
            plans.change(contract, instalment, day);
            PlanReply.done("portal_plan_detail_changed");
        } catch (PlanRefusedException e) {
            PlanReply.refused(e);
        }
        return again();
    }

    public String leave() {
        try {
            plans.leave(contract);
            PlanReply.done("portal_plan_detail_left");
        } catch (PlanRefusedException e) {
            PlanReply.refused(e);
        }
        return again();
    }

    /** No other plan follows this one. */
    public String stopRenewing() {
        try {
            plans.stopRenewing(contract);
            PlanReply.done("portal_plan_renewal_stopped");
        } catch (PlanRefusedException e) {
            PlanReply.refused(e);
        }
        return again();
    }

    private String again() {
        return "/portal/plan/detail?faces-redirect=true&contract=" + contract;
    }

    public PlanView getView() {
        return view;
    }

    public List<Instalment> getInstalments() {
        return view.instalments();
    }

    /** Whether the settlement would ask for something today. */
    public boolean isAsking() {
        return view.forecast().settlement().isPositive();
    }

    /** What the settlement would ask for or give back. */
    public Money getSettlement() {
        Money settlement = view.forecast().settlement();
        return settlement.isNegative() ? settlement.negated() : settlement;
    }

    /** Paid so far, of what the period is expected to cost, in percent. */
    public long getPercent() {
        long cost = view.forecast().cost().whole().cents();
        return cost == 0 ? 0 : Math.min(100, view.forecast().paid().cents() * 100 / cost);
    }

    /** Null if nothing can be changed any more, or nothing is left to pay, or it is what is paid already. */
    public Money getBalancing() {
        return balancing == null || balancing.equals(view.plan().amount()) ? null : balancing;
    }

    public String getContract() {
        return contract;
    }

    public void setContract(String contract) {
        this.contract = contract;
    }

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }

    public Integer getDay() {
        return day;
    }

    public void setDay(Integer day) {
        this.day = day;
    }
}

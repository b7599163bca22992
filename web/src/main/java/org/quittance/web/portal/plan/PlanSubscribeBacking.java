package org.quittance.web.portal.plan;

import jakarta.ejb.EJB;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import org.quittance.payment.Mandate;
import org.quittance.payment.PlanCalendar;
import org.quittance.payment.service.plan.PlanProposal;
import org.quittance.payment.service.plan.PlanRefusedException;
import org.quittance.payment.service.plan.PlanService;
import org.quittance.web.component.NotFound;

/** Subscribes a contract to monthly payment in three steps: estimate, schedule, consent. Each has its address. */
@Named("portalPlanSubscribe")
@ViewScoped
public class PlanSubscribeBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int STEPS = 3;

    @EJB
    private PlanService plans;

    private String contract;
    private int step = 1;
    private Integer day;
    private boolean agreed;
    private boolean byDebit;
    private String consent;
    private transient PlanProposal proposal;
    private transient Mandate mandate;
    private PlanRefusedException.Reason refusal;

    public void load() {
        if (contract == null || step < 1 || step > STEPS) {
            NotFound.answer();
            return;
        }
        try {
            proposal = plans.propose(contract, day).orElse(null);
        } catch (PlanRefusedException e) {
            refusal = e.reason();
            return;
        }
        if (proposal == null) {
            NotFound.answer();
            return;
        }
        day = proposal.debitDay();
        mandate = plans.mandate(proposal).orElse(null);
        byDebit = mandate != null;
        consent = plans.consent(proposal, byDebit);
    }

    public void given(FacesContext faces, UIComponent field, Boolean value) {
        if (!value) {
            throw PlanReply.refusal(faces, "portal_plan_agree_required");
        }
    }

    public String subscribe() {
        HttpServletRequest request = (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
        try {
            plans.subscribe(contract, day, byDebit, consent, request.getRemoteAddr());
            PlanReply.done("portal_plan_subscribe_done");
            return "/portal/plan/detail?faces-redirect=true&contract=" + contract;
        } catch (PlanRefusedException e) {
            PlanReply.refused(e);
            return "/portal/plan/subscribe?faces-redirect=true&contract=" + contract;
        }
    }

    /** Null if the contract cannot have a plan. */
    public PlanProposal getProposal() {
        return proposal;
    }

    public PlanCalendar getCalendar() {
        return proposal.calendar();
    }

    public List<Integer> getDays() {
        return proposal.days();
    }

    /** Null unless it cannot have one. */
    public PlanRefusedException.Reason getRefusal() {
        return refusal;
    }

    /** The mandate that will be debited, or null. */
    public Mandate getMandate() {
        return mandate;
    }

    public String getConsent() {
        return consent;
    }

    public String getContract() {
        return contract;
    }

    public void setContract(String contract) {
        this.contract = contract;
    }

    public int getStep() {
        return step;
    }

    public void setStep(int step) {
        this.step = step;
    }

    public Integer getDay() {
        return day;
    }

    public void setDay(Integer day) {
        this.day = day;
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }
}

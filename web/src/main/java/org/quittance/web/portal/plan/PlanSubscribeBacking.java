package org.quittance.web.portal.plan;

import jakarta.ejb.EJB;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import org.quittance.payment.Mandate;
import org.quittance.payment.PlanCalendar;
import org.quittance.payment.service.debit.MandateService;
import org.quittance.payment.service.plan.PlanProposal;
import org.quittance.payment.service.plan.PlanRefusedException;
import org.quittance.payment.service.plan.PlanService;
import org.quittance.web.component.NotFound;
import org.quittance.web.portal.payment.MandateEntry;

/**
 * Subscribes a contract to monthly payment in three steps: estimate, schedule, mandate and consent. Each has its address;
 * the mandate is signed within the third.
 */
@Named("portalPlanSubscribe")
@ViewScoped
public class PlanSubscribeBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int STEPS = 3;

    /** How the instalments will be paid, as the customer wishes. */
    public enum Means {
        /** Debited by the mandate that stands, or that is signed first. */ DEBIT,
        /** Debited from another account than that of the mandate. */ OTHER_ACCOUNT,
        /** By the customer. */ BY_HAND
    }

    @EJB
    private PlanService plans;
    @EJB
    private MandateService mandates;
    @Inject
    private MandateEntry entry;

    private String contract;
    private int step = 1;
    private Integer day;
    private boolean agreed;
    private Means means = Means.DEBIT;
    private boolean debitable;
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
        debitable = mandates.isOffered();
        byDebit = mandate != null && means != Means.BY_HAND;
        consent = plans.consent(proposal, byDebit);
        if (isSigning()) {
            entry.open(proposal.contract().account().number());
        }
    }

    public void given(FacesContext faces, UIComponent field, Boolean value) {
        if (!value) {
            throw PlanReply.refusal(faces, "portal_plan_agree_required");
        }
    }

    /** Signs the mandate and comes back to give the consent. */
    public String sign() {
        if (!entry.sign()) {
            return null;
        }
        PlanReply.done("portal_plan_subscribe_signed");
        return "/portal/plan/subscribe?faces-redirect=true&contract=" + contract + "&step=" + STEPS + "&day=" + day;
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

    /** The mandate that may be debited, or null. */
    public Mandate getMandate() {
        return mandate;
    }

    public boolean isByDebit() {
        return byDebit;
    }

    /** Whether the operator debits at all. */
    public boolean isDebitable() {
        return debitable;
    }

    /** Whether a mandate is to be signed before the consent. */
    public boolean isSigning() {
        return step == STEPS && debitable && means != Means.BY_HAND && (mandate == null || means == Means.OTHER_ACCOUNT);
    }

    public MandateEntry getEntry() {
        return entry;
    }

    public Means getMeans() {
        return means;
    }

    public void setMeans(Means means) {
        this.means = means;
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

package org.quittance.web.portal.payment;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.quittance.payment.arrears.DunningActRow;
import org.quittance.payment.arrears.PaymentPlan;
import org.quittance.payment.arrears.PlanLimits;
import org.quittance.payment.arrears.PlanSchedule;
import org.quittance.payment.service.arrears.ArrearsService;
import org.quittance.payment.service.arrears.PaymentPlanService;
import org.quittance.payment.service.arrears.PlanOffer;
import org.quittance.payment.service.arrears.PlanState;
import org.quittance.payment.service.plan.NoPlanException;
import org.quittance.web.component.NotFound;
import org.quittance.web.converter.Texts;

/** What is unpaid and what happens next, and the way to pay it in instalments: months chosen, dates looked at, asked for. */
@Named("portalPaymentArrangement")
@ViewScoped
public class PaymentArrangementBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    /** More months than any limits grant can be wished for: staff then answer. */
    private static final int MONTHS_BEYOND = 12;

    @EJB
    private ArrearsService arrears;
    @EJB
    private PaymentPlanService plans;
    private String account;
    private Integer months;
    private String wish;
    private transient List<ArrearsService.AccountArrears> accounts;
    private transient List<PlanState> states;
    private transient List<DunningActRow> letters;
    private transient PlanOffer offer;

    public void load() {
        accounts = arrears.mine();
        states = plans.mine();
        letters = new ArrayList<>(arrears.letters());
        if (account == null && accounts.isEmpty()) {
            return;
        }
        offer = plans.offer(account == null ? accounts.get(0).account() : account).orElse(null);
        if (offer == null || months != null && isPossible() && !getMonthsToChoose().contains(months)) {
            NotFound.answer();
            return;
        }
        account = offer.account().number();
    }

    /** What became of it is told by the page that follows, from what is stored. */
    public String ask() {
        FacesContext faces = FacesContext.getCurrentInstance();
        try {
            PaymentPlan plan = plans.ask(account, months, wish == null || wish.isBlank() ? null : wish.strip());
            String key = "portal_payment_arrangement_" + (plan.status() == PaymentPlan.Status.GRANTED ? "granted" : "asked");
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, Texts.text(faces, key), null));
        } catch (NoPlanException e) {
            faces.addMessage(null, Texts.error(faces, "portal_payment_arrangement_none"));
        }
        return "/portal/payment/arrangement?faces-redirect=true&account=" + account;
    }

    /** From two months to twelve, as many as there are cents for. */
    public List<Integer> getMonthsToChoose() {
        int most = Math.max(MONTHS_BEYOND, offer.limits().pace().mostMonths());
        return IntStream.rangeClosed(2, most).filter(count -> offer.debt().cents() >= count).boxed().toList();
    }

    public List<PlanSchedule.Instalment> getSchedule() {
        return months == null || !isPossible() ? List.of() : new ArrayList<>(offer.schedule(months).instalments());
    }

    /** Why staff have to answer; empty if it is granted at once. */
    public List<PlanLimits.Beyond> getBeyond() {
        return months == null || !isPossible() ? List.of() : List.copyOf(offer.beyond(months));
    }

    public boolean isPossible() {
        return offer != null && offer.isPossible() && getMonthsToChoose().size() > 1;
    }

    public List<ArrearsService.AccountArrears> getAccounts() {
        return accounts;
    }

    public List<PlanState> getPlans() {
        return states;
    }

    public List<DunningActRow> getLetters() {
        return letters;
    }

    public PlanOffer getOffer() {
        return offer;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public Integer getMonths() {
        return months;
    }

    public void setMonths(Integer months) {
        this.months = months;
    }

    public String getWish() {
        return wish;
    }

    public void setWish(String wish) {
        this.wish = wish;
    }
}

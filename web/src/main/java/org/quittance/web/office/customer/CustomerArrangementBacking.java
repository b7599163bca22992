package org.quittance.web.office.customer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.quittance.payment.arrears.PlanSchedule;
import org.quittance.payment.service.arrears.PaymentPlanService;
import org.quittance.payment.service.arrears.PlanOffer;
import org.quittance.payment.service.plan.NoPlanException;
import org.quittance.web.office.Reply;

/** Staff make a payment plan for what an account owes: months and first day, looked at, then granted. */
@Named("officeCustomerArrangement")
@ViewScoped
public class CustomerArrangementBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_MONTHS = 60;
    private static final int MOST_DAYS_AHEAD = 90;

    @Inject
    private PaymentPlanService plans;
    @Inject
    private Clock clock;
    private String account;
    private Integer months;
    private LocalDate first;
    private boolean checked;
    private transient PlanOffer offer;

    public void load() {
        offer = plans.offerAny(account).orElse(null);
        if (offer == null) {
            Reply.notFound();
            return;
        }
        months = offer.limits().pace().mostMonths();
        first = offer.firstDay();
    }

    public void check() {
        LocalDate today = LocalDate.now(clock);
        if (months < 1 || months > MOST_MONTHS || offer.debt().cents() < months) {
            Reply.refused("office_customer_arrangement_months_wrong", MOST_MONTHS);
        } else if (first.isBefore(today) || first.isAfter(today.plusDays(MOST_DAYS_AHEAD))) {
            Reply.refused("office_customer_arrangement_first_wrong", MOST_DAYS_AHEAD);
        } else {
            checked = true;
        }
    }

    public void correct() {
        checked = false;
    }

    public String grant() {
        try {
            plans.make(account, months, first);
            Reply.done("office_dunning_arrangement_granted", offer.account().customer().name());
        } catch (NoPlanException e) {
            Reply.refused("office_customer_arrangement_none");
        }
        return "/office/customer/arrears?faces-redirect=true&number=" + offer.account().customer().number();
    }

    public List<PlanSchedule.Instalment> getSchedule() {
        return new ArrayList<>(PlanSchedule.monthly(offer.debt(), months, first).instalments());
    }

    public PlanOffer getOffer() {
        return offer;
    }

    public boolean isChecked() {
        return checked;
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

    public LocalDate getFirst() {
        return first;
    }

    public void setFirst(LocalDate first) {
        this.first = first;
    }
}

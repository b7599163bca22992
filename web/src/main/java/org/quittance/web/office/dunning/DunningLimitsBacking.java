package org.quittance.web.office.dunning;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.quittance.money.Money;
import org.quittance.payment.arrears.PlanLimits;
import org.quittance.payment.service.arrears.LimitsTakenException;
import org.quittance.payment.service.arrears.PaymentPlanService;
import org.quittance.web.converter.TagFunctions;
import org.quittance.web.office.Reply;

/** Other limits of payment plans, from a day to come on. */
@Named("officeDunningLimits")
@ViewScoped
public class DunningLimitsBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_MONTHS = 60;
    private static final int MOST_DAYS = 60;

    @Inject
    private PaymentPlanService plans;
    @Inject
    private Clock clock;
    private LocalDate from;
    private Money smallest;
    private Money largest;
    private Integer months;
    private Money instalment;
    private Integer firstAfter;
    private Integer grace;
    private String source;

    /** Filled in with those that begin last. */
    public void load() {
        PlanLimits last = plans.limits().get(0);
        from = LocalDate.now(clock).plusDays(1);
        smallest = last.debt().smallest();
        largest = last.debt().largest();
        months = last.pace().mostMonths();
        instalment = last.pace().smallestInstalment();
        firstAfter = last.days().firstAfter();
        grace = last.days().grace();
    }

    public String save() {
        boolean sound = smallest.isPositive() && largest.compareTo(smallest) >= 0 && instalment.isPositive()
                && months >= 2 && months <= MOST_MONTHS && within(firstAfter) && within(grace);
        if (!sound) {
            Reply.refused("office_dunning_limits_unsound", MOST_MONTHS, MOST_DAYS);
            return null;
        }
        try {
            plans.limit(new PlanLimits(from, new PlanLimits.Debt(smallest, largest), new PlanLimits.Pace(months, instalment),
                    new PlanLimits.Days(firstAfter, grace), source.strip()));
            Reply.done("office_dunning_limits_saved", TagFunctions.longDate(from));
        } catch (LimitsTakenException e) {
            Reply.refused("office_dunning_limits_taken");
            return null;
        }
        return "/office/dunning/arrangements?faces-redirect=true";
    }

    private static boolean within(int days) {
        return days >= 0 && days <= MOST_DAYS;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public Money getSmallest() {
        return smallest;
    }

    public void setSmallest(Money smallest) {
        this.smallest = smallest;
    }

    public Money getLargest() {
        return largest;
    }

    public void setLargest(Money largest) {
        this.largest = largest;
    }

    public Integer getMonths() {
        return months;
    }

    public void setMonths(Integer months) {
        this.months = months;
    }

    public Money getInstalment() {
        return instalment;
    }

    public void setInstalment(Money instalment) {
        this.instalment = instalment;
    }

    public Integer getFirstAfter() {
        return firstAfter;
    }

    public void setFirstAfter(Integer firstAfter) {
        this.firstAfter = firstAfter;
    }

    public Integer getGrace() {
        return grace;
    }

    public void setGrace(Integer grace) {
        this.grace = grace;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}

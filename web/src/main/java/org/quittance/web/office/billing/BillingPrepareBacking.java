package org.quittance.web.office.billing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.quittance.billing.InvoiceDates;
import org.quittance.billing.service.BillingRunService;
import org.quittance.billing.service.PeriodTakenException;
import org.quittance.contract.BillingCycle;
import org.quittance.contract.service.ContractService;
import org.quittance.time.DateRange;
import org.quittance.web.converter.TagFunctions;
import org.quittance.web.office.Reply;

/** Prepares a run: cycle and group are chosen by the address, the period and the dates are proposed. */
@Named("officeBillingPrepare")
@ViewScoped
public class BillingPrepareBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    /** After the period; a later date is a slip of the pen. */
    private static final Period LONGEST = Period.ofYears(1);

    @Inject
    private BillingRunService runs;
    @Inject
    private ContractService contracts;
    private BillingCycle cycle;
    private String group;
    private transient List<String> groups;
    private boolean proposed;
    private LocalDate first;
    private LocalDate last;
    private LocalDate invoiced;
    private LocalDate due;

    public void load() {
        if (cycle == null) {
            cycle = BillingCycle.BIMONTHLY;
        }
        groups = contracts.groups();
        runs.propose(cycle, group).ifPresent(proposal -> {
            proposed = true;
            first = proposal.period().start();
            last = proposal.period().lastDay();
            invoiced = proposal.dates().invoiced();
            due = proposal.dates().due();
        });
    }

    public String prepare() {
        if (last.isBefore(first)) {
            return refuse("office_billing_prepare_period_order");
        }
        DateRange period = DateRange.ofClosed(first, last);
        if (!cycle.periodOf(first).equals(period)) {
            return refuse("office_billing_prepare_period_whole", TagFunctions.period(cycle.periodOf(first)));
        }
        if (invoiced.isBefore(period.end())) {
            return refuse("office_billing_prepare_invoiced_early", TagFunctions.date(period.end()));
        }
        if (due.isBefore(invoiced)) {
            return refuse("office_billing_prepare_due_early", TagFunctions.date(invoiced));
        }
        if (due.isAfter(period.end().plus(LONGEST))) {
            return refuse("office_billing_prepare_due_late", TagFunctions.date(period.end().plus(LONGEST)));
        }
        try {
            long run = runs.prepare(cycle, group, period, new InvoiceDates(invoiced, due));
            return "/office/billing/run?faces-redirect=true&id=" + run;
        } catch (PeriodTakenException e) {
            return refuse("office_billing_prepare_taken", TagFunctions.period(period));
        }
    }

    /** What was typed stays on the page. */
    private static String refuse(String key, Object... values) {
        Reply.refused(key, values);
        return null;
    }

    public List<String> getGroups() {
        return groups;
    }

    /** Null for all contracts of the cycle. */
    public String getGroup() {
        return group;
    }

    public void setGroup(String group) {
        this.group = group == null || group.isBlank() ? null : group.strip();
    }

    public BillingCycle[] getCycles() {
        return BillingCycle.values();
    }

    public boolean isProposed() {
        return proposed;
    }

    public BillingCycle getCycle() {
        return cycle;
    }

    public void setCycle(BillingCycle cycle) {
        this.cycle = cycle;
    }

    public LocalDate getFirst() {
        return first;
    }

    public void setFirst(LocalDate first) {
        this.first = first;
    }

    public LocalDate getLast() {
        return last;
    }

    public void setLast(LocalDate last) {
        this.last = last;
    }

    public LocalDate getInvoiced() {
        return invoiced;
    }

    public void setInvoiced(LocalDate invoiced) {
        this.invoiced = invoiced;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }
}

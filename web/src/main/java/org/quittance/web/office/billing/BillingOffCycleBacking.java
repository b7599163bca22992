package org.quittance.web.office.billing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.quittance.billing.AskedContract;
import org.quittance.billing.InvoiceDates;
import org.quittance.billing.service.BillingRunService;
import org.quittance.billing.service.NothingDueException;
import org.quittance.billing.service.OffCycleService;
import org.quittance.web.converter.TagFunctions;
import org.quittance.web.office.Reply;

/** Bills chosen contracts out of turn: their numbers are pasted and checked one by one, then their run is prepared. */
@Named("officeBillingOffCycle")
@ViewScoped
public class BillingOffCycleBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OffCycleService offCycle;
    @Inject
    private BillingRunService runs;
    @Inject
    private Clock clock;
    private String contracts;
    private LocalDate last;
    private LocalDate invoiced;
    private LocalDate due;
    private transient List<AskedContract> checked;

    public void load() {
        LocalDate today = LocalDate.now(clock);
        last = last == null ? today.minusDays(1) : last;
        InvoiceDates dates = runs.dates(today);
        invoiced = dates.invoiced();
        due = dates.due();
    }

    public void check() {
        checked = isPlausible() ? offCycle.check(contracts, last.plusDays(1)) : null;
    }

    /** What was refused is left out. */
    public String prepare() {
        check();
        if (checked == null) {
            return null;
        }
        try {
            long run = runs.prepare(checked.stream().filter(AskedContract::isBillable).map(AskedContract::contractId).toList(),
                    last.plusDays(1), new InvoiceDates(invoiced, due));
            return "/office/billing/run?faces-redirect=true&id=" + run;
        } catch (NothingDueException e) {
            Reply.refused("office_billing_off_cycle_nothing");
            return null;
        }
    }

    private boolean isPlausible() {
        if (!last.isBefore(LocalDate.now(clock))) {
            Reply.refused("office_billing_off_cycle_to_come");
        } else if (!invoiced.isAfter(last)) {
            Reply.refused("office_billing_prepare_invoiced_early", TagFunctions.date(last.plusDays(1)));
        } else if (due.isBefore(invoiced)) {
            Reply.refused("office_billing_prepare_due_early", TagFunctions.date(invoiced));
        } else {
            return true;
        }
        return false;
    }

    /** How many of the checked ones can be billed. */
    public long getBillable() {
        return checked == null ? 0 : checked.stream().filter(AskedContract::isBillable).count();
    }

    /** Null before the first check. */
    public List<AskedContract> getChecked() {
        return checked;
    }

    public String getContracts() {
        return contracts;
    }

    public void setContracts(String contracts) {
        this.contracts = contracts;
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

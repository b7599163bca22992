package org.quittance.web.office.billing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.quittance.billing.BillingRun;
import org.quittance.billing.RunContractRow;
import org.quittance.billing.RunStateException;
import org.quittance.billing.service.BillingRunJobs;
import org.quittance.billing.service.RunSheetService;
import org.quittance.web.converter.TagFunctions;
import org.quittance.web.office.Reply;

/** Takes one contract out of a run, with the reason that the run sheet keeps. */
@Named("officeBillingExclude")
@ViewScoped
public class BillingExcludeBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RunSheetService sheets;
    @Inject
    private BillingRunJobs runs;
    private Long id;
    private String contract;
    private String reason;
    private transient BillingRun run;
    private transient RunContractRow row;

    public void load() {
        run = id == null ? null : sheets.run(id).orElse(null);
        row = run == null ? null : sheets.contract(id, contract).orElse(null);
        if (row == null) {
            Reply.notFound();
        }
    }

    public String exclude() {
        try {
            runs.exclude(id, row.itemId(), reason.strip());
            Reply.done("office_billing_exclude_done", contract, row.customerName());
        } catch (RunStateException e) {
            Reply.refused("office_billing_run_state", run.number(), TagFunctions.words(e.status()));
        }
        return "/office/billing/run?faces-redirect=true&id=" + id;
    }

    public BillingRun getRun() {
        return run;
    }

    public RunContractRow getRow() {
        return row;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getContract() {
        return contract;
    }

    public void setContract(String contract) {
        this.contract = contract;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

package org.quittance.web.office.billing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.quittance.billing.BillingRun;
import org.quittance.billing.Invoice;
import org.quittance.billing.service.RunSheetService;
import org.quittance.web.office.Reply;

/** An invoice of a run with all that it says, before or after it got its number. */
@Named("officeBillingDraft")
@RequestScoped
public class BillingDraftBacking {

    @Inject
    private RunSheetService sheets;
    private Long id;
    private Invoice invoice;
    private BillingRun run;

    public void load() {
        invoice = id == null ? null : sheets.invoice(id).orElse(null);
        if (invoice == null) {
            Reply.notFound();
            return;
        }
        run = sheets.runOf(id).orElse(null);
    }

    /** Drafts may be taken out as long as nobody vouches for them. */
    public boolean isExcludable() {
        return run != null && run.status() == BillingRun.Status.GENERATED;
    }

    public Invoice getInvoice() {
        return invoice;
    }

    public BillingRun getRun() {
        return run;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}

package org.quittance.web.office.billing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import org.quittance.billing.BillingRun;
import org.quittance.document.PrintFile;
import org.quittance.document.PrintFileStateException;
import org.quittance.document.service.PrintFileService;
import org.quittance.web.office.Reply;

/** What the publication of a run left for staff to do: its letters, to be printed and posted. */
@Named("officeBillingPublication")
@ViewScoped
public class BillingPublicationBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final BigDecimal MEGABYTE = BigDecimal.valueOf(1 << 20);

    @Inject
    private PrintFileService letters;
    @Inject
    private BillingRunBacking page;
    private transient PrintFile file;

    public void load() {
        file = letters.of(page.getId()).orElse(null);
    }

    public String post() {
        try {
            letters.post(page.getId());
            Reply.done("office_billing_run_letters_posted", page.getNumber());
        } catch (PrintFileStateException e) {
            Reply.refused("office_billing_run_letters_refused", page.getNumber());
        }
        return "/office/billing/run?faces-redirect=true&id=" + page.getId();
    }

    public boolean isPublished() {
        return page.getRun().status() == BillingRun.Status.PUBLISHED;
    }

    public boolean isReady() {
        return file != null && file.status() == PrintFile.Status.READY;
    }

    /** In megabytes, with one decimal and at least 0.1. */
    public BigDecimal getMegabytes() {
        return BigDecimal.valueOf(file.bytes()).divide(MEGABYTE, 1, RoundingMode.UP);
    }

    /** Of whose e-reporting the run is a part. */
    public YearMonth getMonth() {
        return YearMonth.from(page.getRun().dates().invoiced());
    }

    public String getPoster() {
        return page.person(file.postedBy());
    }

    /** Null where nobody wants paper, or nothing is published yet. */
    public PrintFile getFile() {
        return file;
    }
}

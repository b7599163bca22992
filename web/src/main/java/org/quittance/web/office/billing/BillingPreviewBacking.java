package org.quittance.web.office.billing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.quittance.billing.Invoice;
import org.quittance.billing.ParkingReason;
import org.quittance.billing.invoicing.Parked;
import org.quittance.billing.service.InvoicePreview;
import org.quittance.billing.service.InvoicePreviewService;
import org.quittance.web.converter.Texts;
import org.quittance.web.office.Reply;

/** The next invoice of a contract as a run would make it; nothing is stored. */
@Named("officeBillingPreview")
@RequestScoped
public class BillingPreviewBacking {

    @Inject
    private InvoicePreviewService previews;
    private String contract;
    private LocalDate until;
    private InvoicePreview preview;

    public void load() {
        preview = contract == null ? null : previews.preview(contract, until).orElse(null);
        if (preview == null) {
            Reply.notFound();
        }
    }

    public String getReason() {
        return words().sentence(preview.parked().reason(), preview.parked().parameters());
    }

    public String getFix() {
        return words().fix(preview.parked().reason(), preview.parked().parameters());
    }

    /** The last day before the gap of a load curve, where something can be billed until then; else null. */
    public LocalDate getBeforeGap() {
        Parked parked = preview.parked();
        if (parked == null || parked.reason() != ParkingReason.MISSING_LOAD_CURVE) {
            return null;
        }
        LocalDate gap = LocalDate.parse(parked.parameters().get(0));
        return gap.isAfter(preview.unbilled().start()) ? gap.minusDays(1) : null;
    }

    private static ParkingWords words() {
        return new ParkingWords(Texts.locale(FacesContext.getCurrentInstance()));
    }

    public LocalDate getShownUntil() {
        return preview.unbilled().isEmpty() ? preview.unbilled().start().minusDays(1) : preview.unbilled().lastDay();
    }

    public Invoice getInvoice() {
        return preview.invoice();
    }

    public InvoicePreview getPreview() {
        return preview;
    }

    public String getContract() {
        return contract;
    }

    public void setContract(String contract) {
        this.contract = contract;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}

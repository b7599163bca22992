package org.quittance.web.office.billing;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.quittance.billing.Invoice;
import org.quittance.billing.InvoiceLine;
import org.quittance.billing.service.CorrectionService;
import org.quittance.billing.service.NotBillableAgainException;
import org.quittance.billing.service.NothingToCreditException;
import org.quittance.web.converter.Texts;
import org.quittance.web.office.Reply;

/** Takes an issued document back, whole or line by line, and may replace it; nothing happens before the drafts are issued. */
@Named("officeBillingCorrect")
@ViewScoped
public class BillingCorrectBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CorrectionService corrections;
    private String number;
    private String reason;
    private final Map<Long, Boolean> chosen = new HashMap<>();
    private transient CorrectionService.Correctable correctable;

    public void load() {
        correctable = number == null ? null : corrections.find(number).orElse(null);
        if (correctable == null) {
            Reply.notFound();
        }
    }

    public String credit() {
        Set<Long> lines = chosen.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        if (lines.isEmpty()) {
            Reply.refused("office_billing_correct_none");
            return null;
        }
        return corrected(() -> corrections.credit(number, lines, reason.strip()));
    }

    public String creditAll() {
        return corrected(() -> corrections.credit(number,
                current().standing().stream().map(InvoiceLine::id).collect(Collectors.toSet()), reason.strip()));
    }

    public String replace() {
        return corrected(() -> corrections.cancelAndRebill(number, reason.strip()));
    }

    /** What was typed stays on the page when it is refused. */
    private String corrected(Supplier<Long> act) {
        try {
            return "/office/billing/run?faces-redirect=true&id=" + act.get();
        } catch (NothingToCreditException e) {
            Reply.refused("office_billing_correct_taken", e.number());
        } catch (NotBillableAgainException e) {
            Reply.refused("office_billing_correct_parked", e.contract(), new ParkingWords(Texts.locale(FacesContext.getCurrentInstance()))
                    .sentence(e.parked().reason(), e.parked().parameters()));
        }
        return null;
    }

    private CorrectionService.Correctable current() {
        if (correctable == null) {
            correctable = corrections.find(number).orElseThrow();
        }
        return correctable;
    }

    public Invoice getInvoice() {
        return current().invoice();
    }

    public List<InvoiceLine> getStanding() {
        return current().standing();
    }

    /** Only what still stands whole is taken back to be billed anew. */
    public boolean isWhole() {
        return !getStanding().isEmpty() && getStanding().size() == getInvoice().lines().size();
    }

    public Map<Long, Boolean> getChosen() {
        return chosen;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

package org.quittance.web.office.bank;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quittance.payment.IncidentRow;
import org.quittance.payment.service.debit.IncidentService;
import org.quittance.time.DateRange;
import org.quittance.web.component.Language;
import org.quittance.web.office.DaysAsked;
import org.quittance.web.office.Reply;

/** Debits that came back; those that wait for staff first. */
@Named("officeBankIncidents")
@ViewScoped
public class BankIncidentsBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 500;
    private static final String ALL = "all";

    @Inject
    private IncidentService service;
    @Inject
    private Language language;
    private String show;
    private String from;
    private String to;
    private String code;
    private Long closing;
    private String why;
    private boolean again;
    private transient List<IncidentRow> incidents;

    public void load() {
        Optional<DateRange> days = DaysAsked.of(from, to, DaysAsked.EVER);
        if (days.isEmpty()) {
            Reply.notFound();
            return;
        }
        incidents = new ArrayList<>(isAll() ? service.of(days.get(), code == null || code.isBlank() ? null : code, SHOWN) : service.open(SHOWN));
    }

    public String close() {
        if (service.close(closing, why, again)) {
            Reply.done("office_bank_incidents_closed");
        } else {
            Reply.warn("office_bank_incidents_closed_before");
        }
        return "/office/bank/incidents?faces-redirect=true";
    }

    /** Why it came back, in the reader's language. */
    public String reason(IncidentRow incident) {
        return incident.reason(language.getLocale());
    }

    public boolean isAll() {
        return ALL.equals(show);
    }

    public List<IncidentRow> getIncidents() {
        return incidents;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }

    /** The first day of all; empty from the beginning. */
    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    /** The last day of all; empty to the end. */
    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    /** Of the reason; empty for every reason. */
    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Long getClosing() {
        return closing;
    }

    public void setClosing(Long closing) {
        this.closing = closing;
    }

    /** Whether what came back may be debited again. */
    public boolean isAgain() {
        return again;
    }

    public void setAgain(boolean again) {
        this.again = again;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}

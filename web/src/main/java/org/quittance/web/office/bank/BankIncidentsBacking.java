package org.quittance.web.office.bank;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.quittance.payment.IncidentRow;
import org.quittance.payment.service.debit.IncidentService;
import org.quittance.web.component.Language;
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
    private Long closing;
    private String why;
    private boolean again;
    private transient List<IncidentRow> incidents;

    public void load() {
        incidents = new ArrayList<>(service.latest(!isAll(), SHOWN));
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

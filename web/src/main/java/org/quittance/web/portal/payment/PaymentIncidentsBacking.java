package org.quittance.web.portal.payment;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.quittance.payment.IncidentRow;
import org.quittance.payment.service.debit.IncidentService;
import org.quittance.web.component.Language;

/** Debits that came back, why, and what to do. */
@Named("portalPaymentIncidents")
@RequestScoped
public class PaymentIncidentsBacking {

    private static final int MOST = 100;

    @EJB
    private IncidentService service;
    @Inject
    private Language language;
    private List<IncidentRow> incidents;

    @PostConstruct
    void load() {
        incidents = new ArrayList<>(service.mine(MOST));
    }

    /** Why it came back, in the reader's language. */
    public String reason(IncidentRow incident) {
        return incident.reason(language.getLocale());
    }

    public List<IncidentRow> getIncidents() {
        return incidents;
    }
}

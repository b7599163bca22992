package org.quittance.audit.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.quittance.audit.AuditKind;
import org.quittance.audit.AuditTrail;
import org.quittance.identity.service.SignInTried;
import org.quittance.operator.ActingPerson;
import org.quittance.payment.service.CustomerFileOpened;

/** Writes down what no trigger sees, in the transaction of what it tells. */
@ApplicationScoped
public class AuditTrailWriter {

    @Inject
    private AuditTrail trail;

    void tried(@Observes SignInTried tried) {
        trail.add(tried.accepted() ? AuditKind.SIGNED_IN : AuditKind.REFUSED, tried.login(), null);
    }

    /** By staff; jobs open files too, and nobody reads them. */
    void opened(@Observes CustomerFileOpened opened) {
        if (ActingPerson.name() != null) {
            trail.read(ActingPerson.name(), opened.customer());
        }
    }
}

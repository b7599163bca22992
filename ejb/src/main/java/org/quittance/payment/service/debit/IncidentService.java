package org.quittance.payment.service.debit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.quittance.identity.Role;
import org.quittance.identity.service.CurrentLogin;
import org.quittance.payment.Collections;
import org.quittance.payment.Incident;
import org.quittance.payment.IncidentRow;
import org.quittance.payment.Incidents;
import org.quittance.time.DateRange;

/** Debits that came back: customers see theirs, staff close what they have settled. */
@Stateless
public class IncidentService {

    @Inject
    private Incidents incidents;
    @Inject
    private Collections collections;
    @Inject
    private CurrentLogin login;
    @Inject
    private Clock clock;
    @Inject
    private Principal caller;

    /** The login's own, the latest first. */
    @RolesAllowed(Role.CUSTOMER)
    public List<IncidentRow> mine(int most) {
        return incidents.of(login.visible(), most);
    }

    /** Those that wait for staff, the latest first. */
    @RolesAllowed({Role.PAYMENTS, Role.ADVISER, Role.ADMINISTRATOR})
    public List<IncidentRow> open(int most) {
        return incidents.open(most);
    }

    /** All that came back on some days, the latest first. @param code of the reason, null for every reason */
    @RolesAllowed({Role.PAYMENTS, Role.ADVISER, Role.ADMINISTRATOR})
    public List<IncidentRow> of(DateRange days, String code, int most) {
        return incidents.of(days, code, most);
    }

    /**
     * @param again whether what came back may be debited again; else the customer pays it another way
     * @return false if it was closed before
     */
    @RolesAllowed({Role.PAYMENTS, Role.ADMINISTRATOR})
    public boolean close(long id, String why, boolean again) {
        Incident incident = incidents.locked(id).orElseThrow();
        boolean closed = incident.close(why, caller.getName(), clock.instant());
        if (closed && again) {
            collections.locked(incident.collectionId()).retryOn(LocalDate.now(clock));
        }
        return closed;
    }
}

package org.quittance.audit.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.quittance.audit.AuditRow;
import org.quittance.audit.AuditTrail;
import org.quittance.identity.Role;

/** Shows administrators who did what about whom. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class AuditTrailService {

    @Inject
    private AuditTrail trail;

    /** The latest first. */
    public List<AuditRow> rows(AuditTrail.Asked asked, int most) {
        return trail.rows(asked, most);
    }
}

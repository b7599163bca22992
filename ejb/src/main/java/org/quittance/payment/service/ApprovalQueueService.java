package org.quittance.payment.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.quittance.identity.Role;
import org.quittance.payment.Approvals;

/** Tells who handles money what waits for a word. */
@Stateless
@RolesAllowed({Role.PAYMENTS, Role.ADMINISTRATOR})
public class ApprovalQueueService {

    @Inject
    private Approvals approvals;

    public Approvals.Waiting waiting() {
        return approvals.waiting();
    }
}

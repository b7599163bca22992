package org.quittance.billing.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.Principal;
import java.util.List;
import org.quittance.billing.BillingRuns;
import org.quittance.billing.RunItem;
import org.quittance.identity.Role;

/** Staff let a parked contract be billed on an estimate, whatever its offer says; the next reading sets it right. */
@Stateless
@RolesAllowed({Role.BILLING, Role.ADMINISTRATOR})
public class EstimationService {

    @Inject
    private BillingRuns runs;
    @Inject
    private MissingReadings missing;
    @Inject
    private Principal caller;

    /**
     * @return how many indexes were estimated, 0 if nothing is known to start from
     * @throws org.quittance.billing.RunStateException if the run's drafts cannot change any more
     */
    public int estimate(long runId, long itemId) {
        runs.locked(runId).requireDrafts();
        RunItem item = runs.item(runId, itemId);
        return item.status() != RunItem.Status.PARKED ? 0 : missing.fill(
                List.of(DueContract.of(item.row())), caller.getName());
    }
}

package org.quittance.payment.job;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.quittance.payment.service.plan.PlanRenewing;

/** Tells each customer what follows the plan. */
@Dependent
@Named
public class PlanRenewalWriter extends AbstractItemWriter {

    @Inject
    private PlanRenewing renewing;

    @Override
    public void writeItems(List<Object> items) {
        items.forEach(key -> renewing.tell((Long) key));
    }
}

package org.quittance.payment.job;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.quittance.payment.service.plan.PlanRenewing;

/** Begins the plans that were told. */
@Dependent
@Named
public class PlanBeginningWriter extends AbstractItemWriter {

    @Inject
    private PlanRenewing renewing;

    @Override
    public void writeItems(List<Object> items) {
        items.forEach(key -> renewing.begin((Long) key));
    }
}

package org.quittance.billing.job;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.quittance.billing.TariffTestResult;
import org.quittance.billing.TariffTests;

/** Stores the results of a chunk in one transaction and in bulk. */
@Dependent
@Named
public class TariffTestWriter extends AbstractItemWriter {

    @Inject
    private TariffTests tests;

    @Override
    public void writeItems(List<Object> items) {
        items.stream().map(TariffTestResult.class::cast).forEach(tests::add);
    }
}

package org.quittance.billing.job;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.quittance.billing.TariffTestResult;
import org.quittance.billing.invoicing.Repriced;

/** Prices the year of one contract twice, by the generator of the runs; nothing of it is stored but the two sums. */
@Dependent
@Named
public class TariffTestProcessor implements ItemProcessor {

    @Inject
    @BatchProperty
    private long test;

    @Override
    public TariffTestResult processItem(Object item) {
        TariffTestReader.Year year = (TariffTestReader.Year) item;
        Repriced repriced = Repriced.of(
                year.before().stream().map(BillingRunProcessor::proposal).toList(),
                year.after().stream().map(BillingRunProcessor::proposal).toList());
        return repriced.parked() == null
                ? TariffTestResult.priced(test, year.contractId(), year.period(), repriced.before(), repriced.after())
                : TariffTestResult.unpriced(test, year.contractId(), year.period(), repriced.parked().reason(),
                        repriced.parked().parameters(), repriced.byDraft());
    }
}

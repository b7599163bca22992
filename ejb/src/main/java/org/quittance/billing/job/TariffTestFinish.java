package org.quittance.billing.job;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.quittance.billing.TariffTests;

/** Opens the results once every contract was looked at; they may be gone with their draft by now. */
@Dependent
@Named
public class TariffTestFinish extends AbstractBatchlet {

    @Inject
    @BatchProperty
    private long test;
    @Inject
    private TariffTests tests;
    @Inject
    private Clock clock;

    @Override
    @Transactional
    public String process() {
        tests.of(test).ifPresent(done -> done.finish(clock.instant()));
        return "COMPLETED";
    }
}

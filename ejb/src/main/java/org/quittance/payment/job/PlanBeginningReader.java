package org.quittance.payment.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.quittance.billing.job.KeyReader;
import org.quittance.payment.PlanRenewals;

/** Hands out the keys of renewals whose plan is settled, so that the next one may begin. */
@Dependent
@Named
public class PlanBeginningReader extends KeyReader {

    private static final int PAGE = 500;

    @Inject
    private PlanRenewals renewals;
    @Inject
    private Clock clock;

    @Override
    protected List<Long> page(long after) {
        return renewals.toBegin(LocalDate.now(clock), after, PAGE);
    }
}

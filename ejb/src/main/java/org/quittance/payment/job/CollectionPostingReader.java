package org.quittance.payment.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.quittance.billing.job.KeyReader;
import org.quittance.payment.Collections;

/** Hands out the keys of debits at the bank whose day has come. */
@Dependent
@Named
public class CollectionPostingReader extends KeyReader {

    private static final int PAGE = 1_000;

    @Inject
    private Collections collections;
    @Inject
    private Clock clock;

    @Override
    protected List<Long> page(long after) {
        return collections.toPost(LocalDate.now(clock), after, PAGE);
    }
}

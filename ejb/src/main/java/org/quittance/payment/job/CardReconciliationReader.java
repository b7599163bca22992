package org.quittance.payment.job;

import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Queue;
import org.quittance.payment.CardAttempts;

/** Hands out the payments by card that the provider has to be asked about, as they stand when the job begins. */
@Dependent
@Named
public class CardReconciliationReader extends AbstractItemReader {

    private static final int MOST = 200;

    @Inject
    private CardAttempts attempts;
    @Inject
    private Clock clock;
    private final Queue<Long> due = new ArrayDeque<>();

    @Override
    public void open(Serializable checkpoint) {
        due.addAll(attempts.due(clock.instant(), MOST));
    }

    @Override
    public Long readItem() {
        return due.poll();
    }
}

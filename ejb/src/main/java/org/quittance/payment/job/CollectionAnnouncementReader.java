package org.quittance.payment.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.quittance.billing.job.PagedReader;
import org.quittance.payment.DueItem;
import org.quittance.payment.DueItems;

/** Hands out what can be asked for by direct debit. */
@Dependent
@Named
public class CollectionAnnouncementReader extends PagedReader<DueItem> {

    private static final int PAGE = 200;

    @Inject
    private DueItems due;
    @Inject
    private Clock clock;

    @Override
    protected List<DueItem> page(long after) {
        return due.page(LocalDate.now(clock), after, PAGE);
    }

    @Override
    protected long key(DueItem item) {
        return item.id();
    }
}

package org.quittance.payment.job;

import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayDeque;
import java.util.Deque;
import org.quittance.payment.BankEntries;

/** The entries that nobody looked at yet, in the order they came; a restart finds those that are left. */
@Named
@Dependent
public class BankEntryReader extends AbstractItemReader {

    private static final int PAGE = 500;

    @Inject
    private BankEntries entries;

    private final Deque<Long> page = new ArrayDeque<>();
    private long last;

    @Override
    public Long readItem() {
        if (page.isEmpty()) {
            page.addAll(entries.fresh(last, PAGE));
        }
        Long next = page.poll();
        if (next != null) {
            last = next;
        }
        return next;
    }
}

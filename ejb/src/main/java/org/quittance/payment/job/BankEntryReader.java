package org.quittance.payment.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.quittance.billing.job.KeyReader;
import org.quittance.payment.BankEntries;

/** The entries that nobody looked at yet, in the order they came. */
@Dependent
@Named
public class BankEntryReader extends KeyReader {

    private static final int PAGE = 500;

    @Inject
    private BankEntries entries;

    @Override
    protected List<Long> page(long after) {
        return entries.fresh(after, PAGE);
    }
}

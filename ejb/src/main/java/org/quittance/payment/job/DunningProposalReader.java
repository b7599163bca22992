package org.quittance.payment.job;

import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.quittance.billing.job.PagedReader;
import org.quittance.payment.arrears.Arrears;
import org.quittance.payment.arrears.Debtor;
import org.quittance.payment.arrears.DunningRun;
import org.quittance.payment.arrears.DunningRuns;

/**
 * Hands out the accounts in arrears in the order of their keys, read a page at a time with all that the rule asks. Begun anew
 * it goes on behind the last account about which something was written; a run that was thrown away has no more accounts.
 */
@Dependent
@Named
public class DunningProposalReader extends PagedReader<Debtor> {

    private static final int PAGE = 500;

    @Inject
    @BatchProperty
    private long run;
    @Inject
    private DunningRuns runs;
    @Inject
    private Arrears arrears;

    @Override
    protected long start() {
        return runs.lastLookedAt(run);
    }

    @Override
    protected List<Debtor> page(long after) {
        DunningRun looked = runs.of(run).orElseThrow();
        return looked.status() == DunningRun.Status.PROPOSING
                ? arrears.debtors(arrears.accounts(looked.day(), after, PAGE), looked.day()) : List.of();
    }

    @Override
    protected long key(Debtor item) {
        return item.accountId();
    }
}

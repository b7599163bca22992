package org.quittance.payment.job;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Queue;
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
public class DunningProposalReader extends AbstractItemReader {

    private static final int PAGE = 500;

    @Inject
    @BatchProperty
    private long run;
    @Inject
    private DunningRuns runs;
    @Inject
    private Arrears arrears;
    private final Queue<Debtor> page = new ArrayDeque<>();
    private DunningRun looked;
    private long done;
    private boolean over;

    @Override
    public void open(Serializable checkpoint) {
        done = checkpoint == null ? runs.lastLookedAt(run) : (Long) checkpoint;
    }

    @Override
    public Debtor readItem() {
        if (page.isEmpty() && !over) {
            readPage();
        }
        Debtor next = page.poll();
        if (next != null) {
            done = next.accountId();
        }
        return next;
    }

    private void readPage() {
        looked = runs.of(run).orElseThrow();
        if (looked.status() == DunningRun.Status.PROPOSING) {
            page.addAll(arrears.debtors(arrears.accounts(looked.day(), done, PAGE), looked.day()));
        }
        over = page.isEmpty();
    }

    @Override
    public Serializable checkpointInfo() {
        return done;
    }
}

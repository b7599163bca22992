package org.quittance.payment.job;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.quittance.payment.arrears.DunningAct;
import org.quittance.payment.arrears.DunningRuns;
import org.quittance.payment.arrears.DunningSpared;

/** Stores what the rule said of a chunk of accounts, in one transaction and in bulk. */
@Dependent
@Named
public class DunningProposalWriter extends AbstractItemWriter {

    @Inject
    private DunningRuns runs;

    @Override
    public void writeItems(List<Object> items) {
        for (Object item : items) {
            if (item instanceof DunningAct act) {
                runs.add(act);
            } else {
                runs.add((DunningSpared) item);
            }
        }
    }
}

package org.quittance.payment.job;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.lang.System.Logger.Level;
import java.util.List;
import org.quittance.payment.service.bank.EntrySettlement;

/** Has each entry worked off in a transaction of its own; one that cannot be is parked, and the others go on. */
@Named
@Dependent
public class BankEntryWriter extends AbstractItemWriter {

    private static final System.Logger LOG = System.getLogger(BankEntryWriter.class.getName());

    @Inject
    private EntrySettlement settlement;

    @Override
    public void writeItems(List<Object> items) {
        for (Object item : items) {
            long entry = (Long) item;
            try {
                settlement.settle(entry);
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "entry " + entry + " of the bank is parked", e);
                settlement.park(entry, e);
            }
        }
    }
}

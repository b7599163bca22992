package org.quittance.payment.job;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.quittance.payment.BankEntries;
import org.quittance.payment.BankFile;
import org.quittance.payment.BankFiles;

/** Keeps what is new of what was read, and counts. */
@Named
@Dependent
public class BankFileWriter extends AbstractItemWriter {

    @Inject
    private BankFiles files;
    @Inject
    private BankEntries entries;
    @Inject
    private Clock clock;
    @Inject
    @BatchProperty
    private long file;

    @Override
    public void writeItems(List<Object> items) {
        entries.lockAll();
        BankFile read = files.locked(file);
        for (Object each : items) {
            BankFileItem item = (BankFileItem) each;
            if (item.refusal() != null) {
                read.refuse(item.refusal().reason(), item.refusal().detail(), clock.instant());
            } else if (item.message() != null) {
                read.recognise(item.message());
            } else {
                read.advance(keep(item));
            }
        }
    }

    private BankFile.Progress keep(BankFileItem item) {
        if (item.movement() == null) {
            return new BankFile.Progress(0, 0, 1);
        }
        Optional<Boolean> fresh = entries.keep(file, item.position(), item.movement());
        return fresh.isEmpty() ? new BankFile.Progress(0, 0, 0)
                : new BankFile.Progress(fresh.get() ? 0 : 1, fresh.get() ? 1 : 0, 0);
    }
}

package org.quittance.payment.job;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.quittance.payment.BankFile;
import org.quittance.payment.BankFiles;

/** Says that a file was read and worked off to its end. */
@Named
@Dependent
public class BankFileFinish extends AbstractBatchlet {

    @Inject
    private BankFiles files;
    @Inject
    private Clock clock;
    @Inject
    @BatchProperty
    private long file;

    @Override
    @Transactional
    public String process() {
        BankFile read = files.locked(file);
        if (read.status() == BankFile.Status.IMPORTING) {
            read.finish(clock.instant());
        }
        return "COMPLETED";
    }
}

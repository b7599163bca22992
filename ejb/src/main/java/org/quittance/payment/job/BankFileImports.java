package org.quittance.payment.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.quittance.payment.BankFile;
import org.quittance.payment.BankFiles;

/**
 * The steps in the life of an import that lie outside of the job's own chunks, each in a transaction of its own: the job
 * must find the file begun when it starts, and a failure must be told although its chunk was rolled back.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class BankFileImports {

    @Inject
    private BankFiles files;
    @Inject
    private Clock clock;

    /** @return whether it was begun by this call: a file is imported once, and by one job */
    public boolean begin(long file) {
        BankFile imported = files.locked(file);
        if (imported.status() != BankFile.Status.RECEIVED && imported.status() != BankFile.Status.FAILED) {
            return false;
        }
        imported.begin();
        return true;
    }

    public void runsAs(long file, long execution) {
        files.locked(file).runsAs(execution);
    }

    public void fail(long file) {
        files.locked(file).fail(clock.instant());
    }

    /** At start-up: those whose server was stopped or killed. */
    public List<BankFile> atWork() {
        return files.of(BankFile.Status.IMPORTING);
    }

    /** Stored, not begun. */
    public List<Long> waiting() {
        return files.of(BankFile.Status.RECEIVED).stream().map(BankFile::id).toList();
    }
}

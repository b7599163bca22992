package org.quittance.metering.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityNotFoundException;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.quittance.metering.MeterFile;
import org.quittance.metering.MeterFiles;
import org.quittance.time.OperatorClock;

/**
 * The steps in the life of an import that lie outside of the job's own chunks, each in a transaction of its own: the
 * job must find the file begun when it starts, and a failure must be told although its chunk was rolled back.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class MeterFileImports {

    @Inject
    private MeterFiles files;
    @Inject
    private ImportedDays importedDays;
    @Inject
    private OperatorClock clock;
    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    /** @throws MeterFileStateException if the import is at work already or the file was refused */
    public void begin(long file) throws MeterFileStateException {
        MeterFile imported = locked(file);
        if (imported.status() == MeterFile.Status.IMPORTING || imported.status() == MeterFile.Status.REFUSED) {
            throw new MeterFileStateException(imported.name(), imported.status());
        }
        imported.begin();
        files.forgetErrors(file);
        importedDays.forget(file);
    }

    public void runsAs(long file, long execution) {
        locked(file).runsAs(execution);
    }

    /** Only a file at work can fail: one that ended before keeps its end. */
    public void fail(long file) {
        MeterFile failed = locked(file);
        if (failed.status() == MeterFile.Status.IMPORTING) {
            failed.fail(clock.instant());
        }
    }

    /** Files at work; at start-up, those whose server was stopped or killed. */
    public List<MeterFile> atWork() {
        return em.createQuery("select f from MeterFile f where f.status = :importing order by f.id", MeterFile.class)
                .setParameter("importing", MeterFile.Status.IMPORTING)
                .getResultList();
    }

    private MeterFile locked(long file) {
        MeterFile found = em.find(MeterFile.class, file, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw new EntityNotFoundException("meter file " + file);
        }
        return found;
    }
}

package org.quittance.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.quittance.billing.Invoice;
import org.quittance.operator.Secret;
import org.quittance.operator.Settings;

/** Print files of runs and their content, piece by piece. Where the installation has a key, the content is sealed with it. */
@ApplicationScoped
public class PrintFiles {

    private static final String PURPOSE = "print file";

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;
    @Inject
    private Settings settings;

    public Optional<PrintFile> of(long runId) {
        return Optional.ofNullable(em.find(PrintFile.class, runId));
    }

    /** The next letters of a run that its publication could send, in the order of their keys; one query. */
    public List<PrintLetter> letters(long runId, long after, int most) {
        return em.createQuery("""
                select new org.quittance.document.PrintLetter(i.id, i.customerId, i.number, i.buyer.customerNumber,
                  i.buyer.name, i.buyer.address.postcode, i.buyer.address.country)
                from Invoice i where i.runId = :run and i.id > :after and i.status = :published order by i.id""",
                        PrintLetter.class)
                .setParameter("run", runId)
                .setParameter("after", after)
                .setParameter("published", Invoice.Status.PUBLISHED)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * Begins, or begins again: what was there is thrown away.
     *
     * @return whether there is anything to do; a file that was posted stays
     */
    @Transactional
    public boolean begin(long runId, Instant at) {
        PrintFile known = em.find(PrintFile.class, runId, LockModeType.PESSIMISTIC_WRITE);
        if (known != null && known.status() == PrintFile.Status.POSTED) {
            return false;
        }
        boolean sealed = settings.secret().isPresent();
        if (known == null) {
            em.persist(new PrintFile(runId, sealed, at));
        } else {
            known.begin(sealed, at);
        }
        deleteParts(runId);
        return true;
    }

    /** @param position counted from 0 */
    @Transactional
    public void add(long runId, int position, byte[] content) {
        byte[] kept = settings.secret().map(secret -> secret.seal(PURPOSE, place(runId, position), content)).orElse(content);
        em.persist(new PrintFilePart(runId, position, kept));
    }

    @Transactional
    public void finish(long runId, PrintFile.Content content, Instant at) {
        locked(runId).finish(content, at);
    }

    /** Nothing was to be sent by post. */
    @Transactional
    public void forget(long runId) {
        deleteParts(runId);
        em.remove(locked(runId));
    }

    /** Deletes the content for good. @throws PrintFileStateException if it is not whole, or was posted before */
    public void post(long runId, String by, Instant at) {
        locked(runId).post(by, at);
        deleteParts(runId);
    }

    /** Nothing after the last. @throws IllegalStateException if the installation's key is not that of then */
    public Optional<byte[]> part(PrintFile file, long runId, int position) {
        return em.createQuery("select p.content from PrintFilePart p where p.runId = :run and p.position = :position",
                        byte[].class)
                .setParameter("run", runId)
                .setParameter("position", position)
                .getResultStream().findFirst()
                .map(kept -> file.isSealed() ? key().open(PURPOSE, place(runId, position), kept) : kept);
    }

    private Secret key() {
        return settings.secret().orElseThrow(() -> new IllegalStateException("QUITTANCE_SECRET is not set any more"));
    }

    private PrintFile locked(long runId) {
        return em.find(PrintFile.class, runId, LockModeType.PESSIMISTIC_WRITE);
    }

    private void deleteParts(long runId) {
        em.createQuery("delete from PrintFilePart p where p.runId = :run").setParameter("run", runId).executeUpdate();
    }

    private static String place(long runId, int position) {
        return "print file " + runId + ", part " + position;
    }
}

package org.quittance.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

/** Messages of the bank that were uploaded. */
@ApplicationScoped
public class BankFiles {

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    public void add(BankFile file) {
        em.persist(file);
        em.flush();
    }

    /** @throws jakarta.persistence.EntityNotFoundException if there is none */
    public BankFile of(long id) {
        return em.getReference(BankFile.class, id);
    }

    public BankFile locked(long id) {
        return em.find(BankFile.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Lets the same content be uploaded by one at a time. */
    public void lockContent(String sha256) {
        em.createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtext(?1))) as locked")
                .setParameter(1, sha256).getSingleResult();
    }

    public Optional<BankFile> withContent(String sha256) {
        return em.createQuery("select f from BankFile f where f.sha256 = :sha256", BankFile.class)
                .setParameter("sha256", sha256)
                .getResultStream().findFirst();
    }

    /** In the order they came. */
    public List<BankFile> of(BankFile.Status status) {
        return em.createQuery("select f from BankFile f where f.status = :status order by f.id", BankFile.class)
                .setParameter("status", status)
                .getResultList();
    }

    /** The latest first. */
    public List<BankFileRow> latest(int most) {
        return rows("").setMaxResults(most).getResultList();
    }

    public Optional<BankFileRow> row(long id) {
        return rows("where f.id = :id").setParameter("id", id).getResultStream().findFirst();
    }

    private TypedQuery<BankFileRow> rows(String where) {
        return em.createQuery("""
                select new org.quittance.payment.BankFileRow(f.id, f.name, f.message, f.status, f.refusal, f.refusalDetail,
                    f.uploadedBy, f.receivedAt, f.bytes, f.entriesRead, f.entriesNew, f.entriesKnown, f.entriesSkipped)
                from BankFile f %s order by f.receivedAt desc, f.id desc""".formatted(where), BankFileRow.class);
    }
}

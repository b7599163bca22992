package org.quittance.metering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

/** Uploaded files of meter data and the lines of them that were not used. */
@ApplicationScoped
public class MeterFiles {

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    public void add(MeterFile file) {
        em.persist(file);
        em.flush();
    }

    public void add(MeterFileError error) {
        em.persist(error);
    }

    /** @throws jakarta.persistence.EntityNotFoundException if there is none */
    public MeterFile of(long id) {
        return em.getReference(MeterFile.class, id);
    }

    /** The last file of the same content that was read to its end. */
    public Optional<MeterFileRow> imported(String sha256) {
        return rows("where f.sha256 = :sha256 and f.status = :status")
                .setParameter("sha256", sha256)
                .setParameter("status", MeterFile.Status.IMPORTED)
                .setMaxResults(1)
                .getResultStream().findFirst();
    }

    /** The latest files first. */
    public List<MeterFileRow> latest(int most) {
        return rows("").setMaxResults(most).getResultList();
    }

    public Optional<MeterFileRow> row(long id) {
        return rows("where f.id = :id").setParameter("id", id).getResultStream().findFirst();
    }

    private TypedQuery<MeterFileRow> rows(String where) {
        return em.createQuery("""
                select new org.quittance.metering.MeterFileRow(
                    f.id, f.name, f.format, f.status, f.refusal, f.uploadedBy, f.receivedAt, f.finishedAt, f.bytes, f.bytesRead,
                    f.linesRead, f.linesAccepted, f.linesDoubled, f.linesEmpty, f.linesHeld, f.linesRejected,
                    f.written, f.corrected, f.executionId)
                from MeterFile f %s order by f.receivedAt desc, f.id desc""".formatted(where), MeterFileRow.class);
    }

    /** Lines that were not used, in the order of the file. */
    public List<MeterFileErrorRow> errors(long fileId, int first, int most) {
        return errors("", fileId).setFirstResult(first).setMaxResults(most).getResultList();
    }

    /** Those behind another, at the same pace however many were before. */
    public List<MeterFileErrorRow> errorsAfter(long fileId, MeterFileErrorRow last, int most) {
        return errors("and e.lineNumber >= :line and (e.lineNumber > :line or e.id > :id)", fileId)
                .setParameter("line", last.lineNumber())
                .setParameter("id", last.id())
                .setMaxResults(most)
                .getResultList();
    }

    private TypedQuery<MeterFileErrorRow> errors(String where, long fileId) {
        return em.createQuery("""
                select new org.quittance.metering.MeterFileErrorRow(e.id, e.lineNumber, e.reason, e.text)
                from MeterFileError e where e.fileId = :file %s order by e.lineNumber, e.id""".formatted(where),
                MeterFileErrorRow.class)
                .setParameter("file", fileId);
    }

    public void forgetErrors(long fileId) {
        em.createQuery("delete from MeterFileError e where e.fileId = :file").setParameter("file", fileId).executeUpdate();
    }
}

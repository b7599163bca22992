package org.quittance.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.quittance.customer.VisibleCustomers;

/** Files added to requests. */
@ApplicationScoped
public class RequestAttachments {

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    public void add(RequestAttachment attachment) {
        em.persist(attachment);
    }

    /** In the order in which they came; without their content, one query. */
    public List<AttachmentRow> of(long requestId) {
        return em.createQuery("""
                select new org.quittance.request.AttachmentRow(a.id, a.fileName, a.bytes, a.at, a.staff)
                from RequestAttachment a where a.requestId = :request order by a.at, a.id""", AttachmentRow.class)
                .setParameter("request", requestId)
                .getResultList();
    }

    /** The last picture that the customer added, empty if there is none; without its content, one query. */
    public Optional<Long> photo(long requestId) {
        return em.createQuery("""
                select a.id from RequestAttachment a where a.requestId = :request and a.staff = false
                  and a.mediaType <> :document order by a.at desc, a.id desc""", Long.class)
                .setParameter("request", requestId)
                .setParameter("document", AttachmentType.PDF.mediaType())
                .setMaxResults(1).getResultStream().findFirst();
    }

    /** One, for the customer's eyes. */
    public Optional<RequestAttachment> of(VisibleCustomers visible, long id) {
        return em.createQuery("""
                select a from RequestAttachment a, Request r where a.id = :id and r.id = a.requestId and r.customerId in :customers""",
                        RequestAttachment.class)
                .setParameter("id", id)
                .setParameter("customers", visible.ids())
                .getResultStream().findFirst();
    }

    /** Any, for staff. */
    public Optional<RequestAttachment> any(long id) {
        return Optional.ofNullable(em.find(RequestAttachment.class, id));
    }
}

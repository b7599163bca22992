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
                from RequestAttachment a where a.requestId = :request order by a.id""", AttachmentRow.class)
                .setParameter("request", requestId)
                .getResultList();
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

package org.quittance.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.quittance.billing.Invoice;
import org.quittance.customer.VisibleCustomers;

/** Published documents with their content. */
@ApplicationScoped
public class Documents {

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    public void add(Document document, byte[] content) {
        em.persist(document);
        em.persist(new DocumentContent(document.id(), content));
    }

    /** Which of the invoices have their document already. */
    public Set<Long> withDocument(Collection<Long> invoices) {
        if (invoices.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(em.createQuery("select d.invoiceId from Document d where d.invoiceId in :invoices", Long.class)
                .setParameter("invoices", invoices)
                .getResultList());
    }

    /** The document of a published invoice that the caller may see. */
    public Optional<StoredDocument> ofInvoice(VisibleCustomers visible, String invoiceNumber) {
        return em.createQuery("""
                select d, c from Document d, DocumentContent c, Invoice i
                where c.documentId = d.id and i.id = d.invoiceId and i.number = :number
                  and i.status = :published and i.customerId in :customers""", Object[].class)
                .setParameter("number", invoiceNumber)
                .setParameter("published", Invoice.Status.PUBLISHED)
                .setParameter("customers", visible.ids())
                .getResultStream().map(Documents::stored).findFirst();
    }

    /** The document of an invoice, for staff. */
    public Optional<StoredDocument> ofInvoice(String invoiceNumber) {
        return em.createQuery("""
                select d, c from Document d, DocumentContent c, Invoice i
                where c.documentId = d.id and i.id = d.invoiceId and i.number = :number""", Object[].class)
                .setParameter("number", invoiceNumber)
                .getResultStream().map(Documents::stored).findFirst();
    }

    private static StoredDocument stored(Object[] row) {
        Document document = (Document) row[0];
        return new StoredDocument(document.fileName(), document.mediaType(), ((DocumentContent) row[1]).content());
    }
}

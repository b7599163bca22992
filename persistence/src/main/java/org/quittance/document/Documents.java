package org.quittance.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quittance.billing.Invoice;
import org.quittance.customer.VisibleCustomers;

/** Documents as they were handed out, with their content. */
@ApplicationScoped
public class Documents {

    private static final String STORED = """
            select d, c from Document d, DocumentContent c
            where c.documentId = d.id and c.createdYear = d.createdYear and\s""";
    private static final String OF_INVOICE = """
            select d, c from Document d, DocumentContent c, Invoice i
            where c.documentId = d.id and c.createdYear = d.createdYear
              and i.id = d.invoiceId and i.number = :number""";
    private static final String VISIBLE = "d.customerId in :customers";
    private static final String ROWS = """
            select new org.quittance.document.DocumentRow(d.id, d.kind, d.reference,
              (select c.number from Contract c where c.id = d.contractId), d.dated)
            from Document d where %s order by d.dated desc, d.id desc""";

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;
    @Inject
    private Event<DocumentsStored> stored;

    /** A document and its bytes. */
    public record Made(Document document, byte[] content) {
    }

    public void add(Document document, byte[] content) {
        add(List.of(new Made(document, content)));
    }

    /**
     * Written in bulk with the other rows of the transaction. From here on others who add documents wait until it ends:
     * whoever makes many adds them when all are made.
     */
    public void add(List<Made> made) {
        for (Made one : made) {
            em.persist(one.document());
            em.persist(new DocumentContent(one.document(), one.content()));
        }
        if (!made.isEmpty()) {
            stored.fire(new DocumentsStored(made.stream().map(one -> one.document().id()).toList()));
        }
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

    /** What was printed of invoices, by invoice, with the code that each bears. */
    public Map<Long, Printed> printed(Collection<Long> invoices) {
        return em.createQuery("""
                select d.invoiceId, d.code, c.content from Document d, DocumentContent c
                where c.documentId = d.id and c.createdYear = d.createdYear and d.invoiceId in :invoices""", Object[].class)
                .setParameter("invoices", invoices)
                .getResultStream().collect(Collectors.toMap(row -> (Long) row[0],
                        row -> new Printed(row[1] == null ? null : new VerificationCode((String) row[1]), (byte[]) row[2])));
    }

    /** @param code null for what was made before there were codes */
    public record Printed(VerificationCode code, byte[] content) {
    }

    /** The sheet of a run, once it was published. */
    public Optional<StoredDocument> runSheet(String runNumber) {
        return stored(em.createQuery(STORED + "d.kind = :kind and d.reference = :number", Object[].class)
                .setParameter("kind", Document.Kind.RUN_SHEET)
                .setParameter("number", runNumber));
    }

    /** Everything that was made for the customers, the latest first; one query. */
    public List<DocumentRow> rows(VisibleCustomers visible) {
        return em.createQuery(ROWS.formatted(VISIBLE), DocumentRow.class)
                .setParameter("customers", visible.ids())
                .getResultList();
    }

    /** Lets documents of a contract be made one after the other, so that none is made twice. */
    public void lock(long contractId) {
        em.createNativeQuery("select id from contract where id = ?1 for update").setParameter(1, contractId).getSingleResult();
    }

    /** What was made of a contract and says the same already. @param facts their digest */
    public Optional<Long> saying(long contractId, Document.Kind kind, String facts) {
        return em.createQuery("""
                select d.id from Document d where d.contractId = :contract and d.kind = :kind and d.facts = :facts""",
                        Long.class)
                .setParameter("contract", contractId)
                .setParameter("kind", kind)
                .setParameter("facts", facts)
                .getResultStream().findFirst();
    }

    public Optional<Document> withCode(VerificationCode code) {
        return em.createQuery("select d from Document d where d.code = :code", Document.class)
                .setParameter("code", code.text())
                .getResultStream().findFirst();
    }

    /** A document that the caller may see. */
    public Optional<StoredDocument> of(VisibleCustomers visible, long id) {
        return stored(em.createQuery(STORED + "d.id = :id and " + VISIBLE, Object[].class)
                .setParameter("id", id)
                .setParameter("customers", visible.ids()));
    }

    /** Any document, for staff. */
    public Optional<StoredDocument> of(long id) {
        return stored(em.createQuery(STORED + "d.id = :id", Object[].class).setParameter("id", id));
    }

    /** The document of a published invoice that the caller may see. */
    public Optional<StoredDocument> ofInvoice(VisibleCustomers visible, String invoiceNumber) {
        return stored(em.createQuery(OF_INVOICE + " and i.status = :published and i.customerId in :customers",
                        Object[].class)
                .setParameter("number", invoiceNumber)
                .setParameter("published", Invoice.Status.PUBLISHED)
                .setParameter("customers", visible.ids()));
    }

    /** The document of an invoice, for staff. */
    public Optional<StoredDocument> ofInvoice(String invoiceNumber) {
        return stored(em.createQuery(OF_INVOICE, Object[].class).setParameter("number", invoiceNumber));
    }

    private static Optional<StoredDocument> stored(TypedQuery<Object[]> query) {
        return query.getResultStream().findFirst().map(row -> {
            Document document = (Document) row[0];
            return new StoredDocument(document.fileName(), document.mediaType(), ((DocumentContent) row[1]).content());
        });
    }
}

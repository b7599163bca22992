package org.quittance.billing.job;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quittance.billing.Invoice;
import org.quittance.billing.Invoices;
import org.quittance.document.Document;
import org.quittance.document.Documents;
import org.quittance.document.StoredDocument;
import org.quittance.document.VerificationCode;
import org.quittance.document.pdf.InvoiceDocument;
import org.quittance.document.pdf.InvoicePdf;

/**
 * Makes documents and notices for a chunk of invoices, and opens them to their customers, in one transaction. An
 * invoice whose document cannot be made is left for another try and told in the log.
 */
@Dependent
@Named
public class InvoicePublicationWriter extends AbstractItemWriter {

    private static final System.Logger LOG = System.getLogger(InvoicePublicationWriter.class.getName());

    @Inject
    private Invoices invoices;
    @Inject
    private Documents documents;
    @Inject
    private InvoiceDocuments assembly;
    @Inject
    private InvoicePdf pdf;
    @Inject
    private InvoiceNotices notices;
    @Inject
    private Clock clock;

    @Override
    public void writeItems(List<Object> items) {
        List<Long> ids = items.stream().map(Long.class::cast).toList();
        Set<Long> done = documents.withDocument(ids);
        List<Invoice> chunk = invoices.inDetail(ids.stream().filter(id -> !done.contains(id)).toList());
        Map<Long, InvoiceDocument> texts = assembly.of(chunk);
        List<Invoice> published = new ArrayList<>();
        List<Documents.Made> made = new ArrayList<>();
        for (Invoice invoice : chunk) {
            try {
                VerificationCode code = VerificationCode.random();
                made.add(made(invoice, code, pdf.render(texts.get(invoice.id()), assembly.marks(invoice, code))));
                published.add(invoice);
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.ERROR, "document of " + invoice.number() + " could not be made", e);
            }
        }
        notices.tell(published);
        published.forEach(Invoice::publish);
        documents.add(made);
    }

    private Documents.Made made(Invoice invoice, VerificationCode code, byte[] content) {
        return new Documents.Made(new Document(Document.Kind.valueOf(invoice.kind().name()),
                new Document.Subject(invoice.customerId(), theContract(invoice), invoice.id()),
                new Document.Printed(invoice.number(), invoice.dates().invoiced(), code, null),
                new StoredDocument(invoice.number() + ".pdf", "application/pdf", content), clock.instant()), content);
    }

    /** Null where it bills several. */
    private static Long theContract(Invoice invoice) {
        return invoice.contracts().size() == 1 ? invoice.contracts().get(0).contractId() : null;
    }
}

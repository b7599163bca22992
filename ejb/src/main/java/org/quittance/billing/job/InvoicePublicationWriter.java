package org.quittance.billing.job;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.quittance.billing.Invoice;
import org.quittance.billing.Invoices;
import org.quittance.billing.InvoicesToPublish;
import org.quittance.document.Document;
import org.quittance.document.Documents;
import org.quittance.document.StoredDocument;
import org.quittance.document.VerificationCode;
import org.quittance.document.pdf.InvoiceDocument;
import org.quittance.document.pdf.InvoicePress;
import org.quittance.document.pdf.Marks;

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
    private InvoicePress press;
    @Inject
    private InvoiceNotices notices;
    @Inject
    private Event<InvoicesToPublish> toPublish;
    @Inject
    private Clock clock;

    @Override
    public void writeItems(List<Object> items) {
        List<Long> ids = items.stream().map(Long.class::cast).toList();
        Set<Long> done = documents.withDocument(ids);
        List<Invoice> chunk = invoices.inDetail(ids.stream().filter(id -> !done.contains(id)).toList());
        toPublish.fire(new InvoicesToPublish(chunk.stream().map(Invoice::id).toList()));
        Map<Long, InvoiceDocument> texts = assembly.of(chunk);
        List<Invoice> published = new ArrayList<>();
        List<Documents.Made> made = new ArrayList<>();
        for (Drawing drawing : chunk.stream().map(invoice -> drawing(invoice, texts.get(invoice.id()))).toList()) {
            try {
                made.add(made(drawing.invoice(), drawing.code(), drawing.content().get()));
                published.add(drawing.invoice());
            } catch (ExecutionException e) {
                LOG.log(System.Logger.Level.ERROR,
                        "document of " + drawing.invoice().number() + " could not be made", e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while documents were made", e);
            }
        }
        notices.tell(published);
        published.forEach(Invoice::publish);
        documents.add(made);
    }

    /** A document that is being drawn. */
    private record Drawing(Invoice invoice, VerificationCode code, Future<byte[]> content) {
    }

    private Drawing drawing(Invoice invoice, InvoiceDocument text) {
        VerificationCode code = VerificationCode.random();
        Marks marks = assembly.marks(invoice, code);
        return new Drawing(invoice, code, press.draw(text, marks));
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

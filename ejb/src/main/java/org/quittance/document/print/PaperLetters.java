package org.quittance.document.print;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.quittance.billing.Invoice;
import org.quittance.billing.Invoices;
import org.quittance.billing.job.InvoiceDocuments;
import org.quittance.document.Documents;
import org.quittance.document.PrintLetter;
import org.quittance.document.pdf.InvoiceDocument;
import org.quittance.document.pdf.InvoicePress;
import org.quittance.identity.service.TemporaryPasswords.Issued;

/** What some letters show: the documents of the archive, or where a password is printed on them, those with it. */
@ApplicationScoped
public class PaperLetters {

    @Inject
    private Documents documents;
    @Inject
    private Invoices invoices;
    @Inject
    private InvoiceDocuments assembly;
    @Inject
    private InvoicePress press;

    /** By invoice; a fixed number of queries. @param passwords by customer */
    @Transactional
    public Map<Long, byte[]> of(Collection<PrintLetter> letters, Map<Long, Issued> passwords) {
        Map<Long, Documents.Printed> printed =
                documents.printed(letters.stream().map(PrintLetter::invoiceId).toList());
        Map<Long, byte[]> contents = new HashMap<>();
        printed.forEach((invoice, document) -> contents.put(invoice, document.content()));
        List<Invoice> again = invoices.inDetail(letters.stream()
                .filter(letter -> passwords.containsKey(letter.customerId())).map(PrintLetter::invoiceId).toList());
        Map<Long, InvoiceDocument> texts = assembly.of(again);
        Map<Long, Future<byte[]>> drawings = new LinkedHashMap<>();
        for (Invoice invoice : again) {
            Issued password = passwords.get(invoice.customerId());
            drawings.put(invoice.id(), press.draw(texts.get(invoice.id()), assembly.marks(invoice,
                    printed.get(invoice.id()).code(), password.password(), password.lastDay())));
        }
        drawings.forEach((invoice, drawing) -> contents.put(invoice, drawn(drawing)));
        return contents;
    }

    private static byte[] drawn(Future<byte[]> drawing) {
        try {
            return drawing.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a letter could not be drawn", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while letters were drawn", e);
        }
    }
}

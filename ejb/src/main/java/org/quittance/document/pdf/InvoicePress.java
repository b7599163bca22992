package org.quittance.document.pdf;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Future;

/** Draws several invoices at a time, on whatever cores are free. */
@ApplicationScoped
public class InvoicePress {

    @Inject
    private InvoicePdf pdf;
    @Resource
    private ManagedExecutorService executor;

    /** @return what {@link InvoicePdf#render} returns, or the reason why it does not */
    public Future<byte[]> draw(InvoiceDocument text, Marks marks) {
        return executor.submit(() -> pdf.render(text, marks));
    }
}

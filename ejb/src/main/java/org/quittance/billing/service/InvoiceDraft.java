package org.quittance.billing.service;

import org.quittance.billing.Invoice;
import org.quittance.billing.InvoiceDates;
import org.quittance.billing.InvoiceLine;
import org.quittance.billing.InvoiceVat;
import org.quittance.billing.MeteredQuantity;
import org.quittance.metering.consumption.IndexReading;
import org.quittance.billing.charging.ProposedLine;
import org.quittance.billing.charging.ProposedQuantity;
import org.quittance.billing.invoicing.ProposedInvoice;

/** Turns a proposed invoice into the draft that is stored, with all names copied. */
public final class InvoiceDraft {

    private InvoiceDraft() {
    }

    public static Invoice of(ContractToBill toBill, ProposedInvoice proposed, InvoiceDates dates) {
        Invoice invoice = new Invoice(toBill.subject(), dates, toBill.buyer(), toBill.contract());
        String language = toBill.buyer().language();
        int position = 1;
        for (ProposedLine line : proposed.lines()) {
            invoice.add(line(position++, line, language));
        }
        position = 1;
        for (ProposedQuantity quantity : proposed.quantities()) {
            invoice.add(quantity(position++, quantity));
        }
        invoice.total(proposed.vatTotals().stream()
                .map(total -> new InvoiceVat(total.rate(), total.net(), total.vat()))
                .toList());
        return invoice;
    }

    private static InvoiceLine line(int position, ProposedLine line, String language) {
        ProposedLine.What what = line.what();
        ProposedLine.Count count = line.count();
        return new InvoiceLine(
                new InvoiceLine.Item(position, what.labels().heading(), what.code(), what.timeClass(),
                        what.labels().label(language), what.labels().ledgerAccount(), what.advance()),
                line.period(),
                new InvoiceLine.Priced(count.quantity(), count.unit(), count.unitPrice(), count.priceUnit(), what.versionId()),
                new InvoiceLine.Amount(line.vatRate(), line.net(), line.explanation()));
    }

    private static MeteredQuantity quantity(int position, ProposedQuantity proposed) {
        MeteredQuantity quantity =
                new MeteredQuantity(position, proposed.counted(), proposed.source(), proposed.quantity());
        return proposed.opening() == null
                ? quantity : quantity.between(index(proposed.opening()), index(proposed.closing()));
    }

    private static MeteredQuantity.Index index(IndexReading reading) {
        return new MeteredQuantity.Index(reading.index(), reading.origin());
    }
}

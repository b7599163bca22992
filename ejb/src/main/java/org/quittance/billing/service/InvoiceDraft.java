package org.quittance.billing.service;

import java.util.Locale;
import org.quittance.billing.Invoice;
import org.quittance.billing.InvoiceDates;
import org.quittance.billing.InvoiceLine;
import org.quittance.billing.InvoiceVat;
import org.quittance.billing.MeteredQuantity;
import org.quittance.billing.QuantitySource;
import org.quittance.billing.charging.IndexReading;
import org.quittance.billing.charging.ProposedLine;
import org.quittance.billing.charging.ProposedQuantity;
import org.quittance.billing.invoicing.LineLabels;
import org.quittance.billing.invoicing.ProposedInvoice;

/** Turns a proposed invoice into the draft that is stored, with all names copied. */
public final class InvoiceDraft {

    private InvoiceDraft() {
    }

    public static Invoice of(ContractToBill toBill, ProposedInvoice proposed, InvoiceDates dates) {
        Invoice invoice = new Invoice(toBill.subject(), dates, toBill.buyer(), toBill.contract());
        Locale language = Locale.forLanguageTag(toBill.buyer().language());
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

    private static InvoiceLine line(int position, ProposedLine line, Locale language) {
        String label = LineLabels.label(line.charge(), line.timeClass(), language);
        return new InvoiceLine(
                new InvoiceLine.Item(position, line.charge(), line.timeClass(), label),
                line.period(),
                new InvoiceLine.Priced(
                        line.quantity(), line.quantityUnit(), line.unitPrice(), line.priceUnit(), line.tariffVersionId()),
                line.vatRate(),
                line.net());
    }

    private static MeteredQuantity quantity(int position, ProposedQuantity quantity) {
        return quantity.source() == QuantitySource.LOAD_CURVE
                ? MeteredQuantity.ofLoadCurve(
                        position, quantity.timeClass(), quantity.period(), quantity.kilowattHours())
                : MeteredQuantity.between(position, quantity.timeClass(), quantity.period(),
                        index(quantity.opening()), index(quantity.closing()), quantity.kilowattHours());
    }

    private static MeteredQuantity.Index index(IndexReading reading) {
        return new MeteredQuantity.Index(reading.kilowattHours(), reading.origin());
    }
}

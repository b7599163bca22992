package org.quittance.billing.service;

import java.util.List;
import org.quittance.billing.Invoice;
import org.quittance.billing.InvoiceDates;
import org.quittance.billing.InvoiceLine;
import org.quittance.billing.InvoiceVat;
import org.quittance.billing.MeteredQuantity;
import org.quittance.billing.charging.ProposedLine;
import org.quittance.billing.charging.ProposedQuantity;
import org.quittance.billing.invoicing.InvoiceGenerator;
import org.quittance.billing.invoicing.ProposedInvoice;
import org.quittance.billing.invoicing.Rebilling;
import org.quittance.billing.invoicing.VatTotal;
import org.quittance.metering.consumption.IndexReading;

/** Turns proposed invoices into the draft that is stored, with all names copied. */
public final class InvoiceDraft {

    private final Invoice invoice;
    private int lines;
    private int quantities;

    private InvoiceDraft(Invoice invoice) {
        this.invoice = invoice;
    }

    /** @param proposed one for each contract of the bill, in the same order */
    public static Invoice of(Bill bill, List<ProposedInvoice> proposed, InvoiceDates dates) {
        ContractToBill first = bill.contracts().get(0);
        InvoiceDraft draft = new InvoiceDraft(new Invoice(first.subject(), dates, first.buyer(),
                bill.contracts().stream().map(ContractToBill::invoiced).toList()));
        for (int i = 0; i < proposed.size(); i++) {
            draft.add(bill.contracts().get(i).due().contractId(), proposed.get(i));
        }
        return draft.total(InvoiceGenerator.together(proposed));
    }

    private void add(long contract, ProposedInvoice proposed) {
        proposed.lines().forEach(line -> invoice.add(line(contract, line)));
        proposed.quantities().forEach(quantity -> add(contract, quantity));
        for (Rebilling rebilling : proposed.rebillings()) {
            rebilling.credits().forEach(earlier -> invoice.add(earlier.credit(++lines)));
            rebilling.lines().forEach(line -> invoice.add(line(contract, line).pending()));
            rebilling.quantities().forEach(quantity -> add(contract, quantity));
        }
    }

    private Invoice total(List<VatTotal> perRate) {
        invoice.total(perRate.stream().map(total -> new InvoiceVat(total.rate(), total.net(), total.vat())).toList());
        return invoice;
    }

    private InvoiceLine line(long contract, ProposedLine line) {
        ProposedLine.What what = line.what();
        ProposedLine.Count count = line.count();
        return new InvoiceLine(contract,
                new InvoiceLine.Item(++lines, what.labels().heading(), what.code(), what.timeClass(),
                        what.labels().label(invoice.buyer().language()), what.labels().ledgerAccount(), what.advance()),
                line.period(),
                new InvoiceLine.Priced(count.quantity(), count.unit(), count.unitPrice(), count.priceUnit(), what.versionId()),
                new InvoiceLine.Amount(line.vatRate(), line.net(), line.explanation()));
    }

    private void add(long contract, ProposedQuantity proposed) {
        MeteredQuantity quantity = new MeteredQuantity(
                contract, ++quantities, proposed.counted(), proposed.source(), proposed.quantity());
        invoice.add(proposed.opening() == null
                ? quantity : quantity.between(index(proposed.opening()), index(proposed.closing())));
    }

    private static MeteredQuantity.Index index(IndexReading reading) {
        return new MeteredQuantity.Index(reading.index(), reading.origin());
    }
}

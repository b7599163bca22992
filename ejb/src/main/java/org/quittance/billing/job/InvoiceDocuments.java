package org.quittance.billing.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.quittance.billing.Invoice;
import org.quittance.billing.InvoiceLine;
import org.quittance.billing.MeteredQuantity;
import org.quittance.billing.SuppliedContract;
import org.quittance.contract.SurplusContract;
import org.quittance.document.pdf.InvoiceDocument;
import org.quittance.document.pdf.Wording;
import org.quittance.operator.Operator;
import org.quittance.operator.Settings;
import org.quittance.tariff.Heading;

/** Puts together what the documents of some invoices say: the invoices themselves, the operator, the consumption. */
@ApplicationScoped
public class InvoiceDocuments {

    @Inject
    private Settings settings;
    @Inject
    private ConsumptionHistory history;

    /** By the invoice's identifier; the invoices must be loaded in detail. */
    public Map<Long, InvoiceDocument> of(Collection<Invoice> invoices) {
        Map<Long, InvoiceDocument.History> histories = history.before(invoices);
        InvoiceDocument.Seller seller = seller(settings.operator());
        Map<Long, InvoiceDocument> documents = new HashMap<>();
        for (Invoice invoice : invoices) {
            documents.put(invoice.id(), document(invoice, seller, histories.get(invoice.id())));
        }
        return documents;
    }

    private InvoiceDocument document(
            Invoice invoice, InvoiceDocument.Seller seller, InvoiceDocument.History consumption) {
        Wording words = new Wording(Locale.forLanguageTag(invoice.buyer().language()));
        return new InvoiceDocument(
                new InvoiceDocument.Identification(kind(invoice), invoice.number(),
                        invoice.dates().invoiced(), invoice.period(), null,
                        Locale.forLanguageTag(invoice.buyer().language())),
                seller,
                new InvoiceDocument.Recipient(invoice.buyer().customerNumber(), invoice.buyer().name(),
                        invoice.buyer().address().lines(), invoice.buyer().isCompany(), invoice.buyer().siren()),
                supply(invoice.contract()),
                owed(invoice),
                headings(invoice, words),
                invoice.vatTotals().stream()
                        .map(vat -> new InvoiceDocument.VatTotal(vat.rate(), vat.base(), vat.tax()))
                        .toList(),
                invoice.meteredQuantities().stream().map(InvoiceDocuments::metered).toList(),
                consumption,
                mentions(invoice, words));
    }

    private static InvoiceDocument.Kind kind(Invoice invoice) {
        return invoice.contract().sellerStatus() == SurplusContract.SellerStatus.PRIVATE
                ? InvoiceDocument.Kind.PURCHASE : InvoiceDocument.Kind.valueOf(invoice.kind().name());
    }

    /** What the operator buys is owed by the operator. */
    private InvoiceDocument.Owed owed(Invoice invoice) {
        return invoice.kind() == Invoice.Kind.SELF_BILLED
                ? new InvoiceDocument.Owed(null, invoice.gross().negated(), invoice.dates().due(), null, null, null)
                : new InvoiceDocument.Owed(null, invoice.gross(), invoice.dates().due(), null, transfer(invoice), null);
    }

    /** What the law wants said of a sale by the customer. */
    private static List<String> mentions(Invoice invoice, Wording words) {
        SurplusContract.SellerStatus seller = invoice.contract().sellerStatus();
        return seller == null ? List.of() : words.resale(seller);
    }

    private InvoiceDocument.Transfer transfer(Invoice invoice) {
        Operator operator = settings.operator();
        return operator.bankAccount()
                .map(account -> new InvoiceDocument.Transfer(
                        operator.name(), account.iban(), account.bic(), invoice.number()))
                .orElse(null);
    }

    private static InvoiceDocument.Seller seller(Operator operator) {
        return new InvoiceDocument.Seller(operator.name(), operator.addressLines(), operator.siren().orElse(null),
                operator.vatNumber().orElse(null), operator.phone().orElse(null), operator.email().orElse(null),
                operator.publicUrl(), operator.color());
    }

    private static InvoiceDocument.Supply supply(SuppliedContract contract) {
        return new InvoiceDocument.Supply(contract.service(), contract.pointReference(), List.of(contract.pointAddress()),
                contract.number(), contract.offerLabel(), contract.priceOption(), contract.powerKva(),
                contract.offPeakHours(), contract.detail());
    }

    private static List<InvoiceDocument.Heading> headings(Invoice invoice, Wording words) {
        Map<Heading, List<InvoiceDocument.Line>> lines = new TreeMap<>();
        invoice.lines().forEach(line ->
                lines.computeIfAbsent(line.heading(), heading -> new ArrayList<>()).add(line(line)));
        return lines.entrySet().stream()
                .map(entry -> new InvoiceDocument.Heading(words.heading(entry.getKey()), entry.getValue()))
                .toList();
    }

    private static InvoiceDocument.Line line(InvoiceLine line) {
        return new InvoiceDocument.Line(line.label(), line.period(), line.quantity(), line.quantityUnit(),
                line.unitPrice(), line.priceUnit(), line.vatRate(), line.net());
    }

    private static InvoiceDocument.Metered metered(MeteredQuantity quantity) {
        return new InvoiceDocument.Metered(null, quantity.measure(), quantity.timeClass(), quantity.period(),
                index(quantity.from(), quantity.period().start()), index(quantity.to(), quantity.period().end()),
                quantity.quantity());
    }

    private static InvoiceDocument.Index index(MeteredQuantity.Index index, LocalDate day) {
        return index == null ? null : new InvoiceDocument.Index(day, index.value(), index.origin());
    }
}

package org.quittance.billing.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.quittance.billing.Invoice;
import org.quittance.billing.InvoiceLine;
import org.quittance.billing.InvoicedContract;
import org.quittance.billing.MeteredQuantity;
import org.quittance.billing.SuppliedContract;
import org.quittance.document.pdf.InvoiceDocument;
import org.quittance.document.pdf.Nature;
import org.quittance.document.pdf.Wording;
import org.quittance.tariff.Heading;

/** What a document says of each contract: what was billed before and is put right stands under a heading of its own. */
final class InvoiceParts {

    private InvoiceParts() {
    }

    static InvoiceDocument.Part part(
            Invoice invoice, InvoicedContract contract, InvoiceDocument.History history, Wording words) {
        return new InvoiceDocument.Part(supply(contract.supplied()),
                headings(invoice.lines().stream().filter(line -> line.contractId() == contract.contractId()).toList(), words),
                invoice.meteredQuantities().stream().filter(quantity -> quantity.contractId() == contract.contractId())
                        .map(InvoiceParts::metered).toList(),
                history);
    }

    private static List<InvoiceDocument.Heading> headings(List<InvoiceLine> lines, Wording words) {
        List<InvoiceLine> credits = lines.stream().filter(InvoiceLine::isCredit).toList();
        boolean whole = credits.size() == lines.size();
        List<InvoiceLine> putRight = new ArrayList<>();
        Map<Heading, List<InvoiceLine>> current = new TreeMap<>();
        for (InvoiceLine line : lines) {
            if (!whole && credits.stream().anyMatch(credit -> credit.period().intersection(line.period()).isPresent())) {
                putRight.add(line);
            } else {
                current.computeIfAbsent(line.heading(), heading -> new ArrayList<>()).add(line);
            }
        }
        List<InvoiceDocument.Heading> headings = new ArrayList<>(current.entrySet().stream()
                .map(entry -> heading(words.heading(entry.getKey()), entry.getValue())).toList());
        if (!putRight.isEmpty()) {
            headings.add(heading(words.putRight(), putRight));
        }
        return headings;
    }

    private static InvoiceDocument.Heading heading(String title, List<InvoiceLine> lines) {
        return new InvoiceDocument.Heading(title, lines.stream().map(InvoiceParts::line).toList());
    }

    private static InvoiceDocument.Supply supply(SuppliedContract contract) {
        return new InvoiceDocument.Supply(contract.service(), contract.pointReference(), List.of(contract.pointAddress()),
                contract.number(), contract.offerLabel(), contract.priceOption(), contract.powerKva(),
                contract.offPeakHours(), contract.detail());
    }

    private static InvoiceDocument.Line line(InvoiceLine line) {
        return new InvoiceDocument.Line(line.label(), Nature.of(line.heading()), line.period(), line.quantity(),
                line.quantityUnit(), line.unitPrice(), line.priceUnit(), line.vatRate(), line.net());
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

package org.quittance.document.facturx;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quittance.document.pdf.InvoiceDocument;
import org.quittance.document.pdf.InvoiceDocument.Identification;
import org.quittance.document.pdf.InvoiceDocument.Kind;
import org.quittance.document.pdf.InvoiceDocument.Line;
import org.quittance.document.pdf.InvoiceDocument.Part;
import org.quittance.document.pdf.InvoiceDocument.Supply;
import org.quittance.document.pdf.Wording;
import org.quittance.time.DateRange;

/**
 * {@code factur-x.xml} of an invoice. Credit notes turn the signs: what the customer gets back is positive there, as
 * the code of the document says already that it is a credit.
 */
public final class FacturX {

    public static final String FILE_NAME = "factur-x.xml";

    private static final String EN_16931 = "urn:cen.eu:en16931:2017";
    /** UNTDID 1001. */
    private static final String INVOICED_OBJECT = "130";
    /** UNTDID 1153. */
    private static final String CONTRACT = "CT";

    private final InvoiceDocument invoice;
    private final Wording words;
    private final CiiWriter xml = new CiiWriter();
    private final Party seller;
    private final Party buyer;
    private final VatCategory vat;

    private FacturX(InvoiceDocument invoice) {
        this.invoice = invoice;
        this.words = new Wording(invoice.id().language());
        Party operator = Party.of(invoice.seller());
        Party customer = Party.of(invoice.recipient());
        boolean bought = invoice.id().kind().isBought();
        this.seller = bought ? customer : operator;
        this.buyer = bought ? operator : customer;
        this.vat = VatCategory.of(invoice.recipient().tax().sellerStatus());
    }

    /**
     * Nothing for drafts and purchases of private persons, which are no invoices, for sellers without any registration,
     * and where lines are untaxed and nobody knows why.
     */
    public static Optional<byte[]> of(InvoiceDocument invoice) {
        Identification id = invoice.id();
        FacturX facturX = new FacturX(invoice);
        return id.isDraft() || id.kind() == Kind.PURCHASE_STATEMENT || !facturX.seller.isRegistered()
                || facturX.isUntaxedWithoutReason() ? Optional.empty() : Optional.of(facturX.write());
    }

    private boolean isUntaxedWithoutReason() {
        return vat == VatCategory.STANDARD
                && invoice.lines().stream().anyMatch(line -> line.vatRate().percent().signum() == 0);
    }

    private byte[] write() {
        return xml.document(() -> {
            xml.in("rsm:ExchangedDocumentContext", this::context);
            xml.in("rsm:ExchangedDocument", this::header);
            xml.in("rsm:SupplyChainTradeTransaction", this::transaction);
        });
    }

    private void context() {
        xml.in("ram:BusinessProcessSpecifiedDocumentContextParameter",
                () -> xml.text("ram:ID", BusinessProcess.of(invoice.lines()).name()));
        xml.in("ram:GuidelineSpecifiedDocumentContextParameter", () -> xml.text("ram:ID", EN_16931));
    }

    private void header() {
        xml.text("ram:ID", invoice.id().number());
        xml.text("ram:TypeCode", typeCode(invoice.id().kind()));
        xml.day("ram:IssueDateTime", invoice.id().issuedOn());
        new Notes(invoice, words).writeTo(xml);
    }

    /** UNTDID 1001. */
    private static String typeCode(Kind kind) {
        return switch (kind) {
            case INVOICE -> "380";
            case CREDIT_NOTE -> "381";
            case SELF_BILLED -> "389";
            case SELF_BILLED_CREDIT -> "261";
            case PURCHASE_STATEMENT -> throw new IllegalArgumentException("a purchase of a private person is no invoice");
        };
    }

    private void transaction() {
        int number = 1;
        for (Part part : invoice.parts()) {
            for (Line line : part.lines()) {
                String position = String.valueOf(number++);
                xml.in("ram:IncludedSupplyChainTradeLineItem", () -> line(position, part.supply(), line));
            }
        }
        xml.in("ram:ApplicableHeaderTradeAgreement", () -> {
            xml.in("ram:SellerTradeParty", () -> {
                seller.writeTo(xml);
                seller.writeTaxOfficeNumberTo(xml);
            });
            xml.in("ram:BuyerTradeParty", () -> buyer.writeTo(xml));
            if (!invoice.isOfSeveralContracts()) {
                xml.in("ram:ContractReferencedDocument",
                        () -> xml.text("ram:IssuerAssignedID", invoice.supply().contractNumber()));
            }
        });
        xml.in("ram:ApplicableHeaderTradeDelivery", this::delivery);
        xml.in("ram:ApplicableHeaderTradeSettlement", () -> new Settlement(invoice, words, vat, supplied()).writeTo(xml));
    }

    /** An invoice has one contract (BT-12) and one place (BG-13): where it has several, each line names its own. */
    private void line(String position, Supply supply, Line line) {
        PricedLine priced = PricedLine.of(line, invoice.id().kind().isCredit());
        xml.in("ram:AssociatedDocumentLineDocument", () -> {
            xml.text("ram:LineID", position);
            if (invoice.isOfSeveralContracts() && thePlace().isEmpty()) {
                xml.in("ram:IncludedNote", () -> xml.text("ram:Content",
                        supply.servicePoint() + ", " + String.join(", ", supply.address())));
            }
        });
        xml.in("ram:SpecifiedTradeProduct", () -> {
            xml.text("ram:Name", line.label());
            if (!priced.asPrinted()) {
                xml.text("ram:Description", words.quantity(line.quantity(), line.quantityUnit()) + " × "
                        + words.unitPrice(line.unitPrice(), line.priceUnit()));
            }
        });
        xml.in("ram:SpecifiedLineTradeAgreement", () -> xml.in("ram:NetPriceProductTradePrice", () -> {
            xml.number("ram:ChargeAmount", priced.price());
            xml.number("ram:BasisQuantity", priced.per(), priced.unit());
        }));
        xml.in("ram:SpecifiedLineTradeDelivery",
                () -> xml.number("ram:BilledQuantity", priced.quantity(), priced.unit()));
        xml.in("ram:SpecifiedLineTradeSettlement", () -> {
            xml.in("ram:ApplicableTradeTax", () -> {
                xml.text("ram:TypeCode", "VAT");
                xml.text("ram:CategoryCode", vat.code());
                xml.number("ram:RateApplicablePercent", line.vatRate().percent());
            });
            if (line.period() != null) {
                xml.in("ram:BillingSpecifiedPeriod", () -> Settlement.period(xml, line.period()));
            }
            xml.in("ram:SpecifiedTradeSettlementLineMonetarySummation",
                    () -> xml.amount("ram:LineTotalAmount", priced.net()));
            if (invoice.isOfSeveralContracts()) {
                xml.in("ram:AdditionalReferencedDocument", () -> {
                    xml.text("ram:IssuerAssignedID", supply.contractNumber());
                    xml.text("ram:TypeCode", INVOICED_OBJECT);
                    xml.text("ram:ReferenceTypeCode", CONTRACT);
                });
            }
        });
    }

    /** Where all contracts are supplied; nothing where they are in several places. */
    private List<String> thePlace() {
        List<List<String>> places =
                invoice.parts().stream().map(part -> singly(part.supply().address())).distinct().toList();
        return places.size() == 1 ? places.get(0) : List.of();
    }

    private static List<String> singly(List<String> lines) {
        return lines.stream().flatMap(line -> Stream.of(line.split(", "))).toList();
    }

    private void delivery() {
        List<String> place = thePlace();
        List<String> home = singly(invoice.recipient().address());
        if (!invoice.id().kind().isBought() && !place.isEmpty() && !place.equals(home)) {
            xml.in("ram:ShipToTradeParty", () -> xml.in("ram:PostalTradeAddress",
                    () -> Party.writeAddress(xml, place, Party.OPERATORS_COUNTRY)));
        }
        LocalDate end = supplied().lastDay();
        if (!end.isAfter(invoice.id().issuedOn())) {
            xml.in("ram:ActualDeliverySupplyChainEvent", () -> xml.day("ram:OccurrenceDateTime", end));
        }
    }

    /** From the first to the last day that any line is about: fees may be for the month to come. */
    private DateRange supplied() {
        DateRange all = invoice.id().period();
        for (Line line : invoice.lines()) {
            if (line.period() != null) {
                all = new DateRange(earlier(all.start(), line.period().start()), later(all.end(), line.period().end()));
            }
        }
        return all;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}

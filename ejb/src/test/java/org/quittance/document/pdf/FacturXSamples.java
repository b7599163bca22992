package org.quittance.document.pdf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.quittance.billing.PriceUnit;
import org.quittance.billing.QuantityUnit;
import org.quittance.contract.PriceOption;
import org.quittance.contract.ServiceKind;
import org.quittance.contract.SurplusContract.SellerStatus;
import org.quittance.document.pdf.InvoiceDocument.EarlierInvoice;
import org.quittance.document.pdf.InvoiceDocument.Heading;
import org.quittance.document.pdf.InvoiceDocument.Identification;
import org.quittance.document.pdf.InvoiceDocument.Kind;
import org.quittance.document.pdf.InvoiceDocument.Line;
import org.quittance.document.pdf.InvoiceDocument.Owed;
import org.quittance.document.pdf.InvoiceDocument.Recipient;
import org.quittance.document.pdf.InvoiceDocument.Seller;
import org.quittance.document.pdf.InvoiceDocument.Supply;
import org.quittance.document.pdf.InvoiceDocument.TaxIdentity;
import org.quittance.document.pdf.InvoiceDocument.Transfer;
import org.quittance.document.pdf.InvoiceDocument.VatTotal;
import org.quittance.money.Money;
import org.quittance.money.VatRate;
import org.quittance.time.DateRange;

/** Documents whose Factur-X is judged: every kind for companies and persons, and what is odd about lines and parties. */
final class FacturXSamples {

    private static final VatRate NORMAL = VatRate.of("20");
    private static final VatRate REDUCED = VatRate.of("5.5");
    private static final VatRate NONE = VatRate.of("0");
    private static final DateRange MAY = DateRange.ofClosed(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 31));
    private static final DateRange OVER_NEW_YEAR =
            DateRange.ofClosed(LocalDate.of(2023, 12, 16), LocalDate.of(2024, 3, 15));
    private static final EarlierInvoice EARLIER = new EarlierInvoice("F2026-000127", LocalDate.of(2026, 3, 3));
    private static final Seller OPERATOR = seller("100000009", "FR88100000009");
    private static final Recipient PERSON = new Recipient("C100031", "M. Paul Garnier",
            List.of("17 rue du Lavoir", "74000 VALBOURG"), false, null, new TaxIdentity("FR", null, null));
    private static final Recipient COMPANY = company("200000008", "FR37200000008", "FR");

    private FacturXSamples() {
    }

    /** Those of companies, by name; the norm and the French rules find nothing in them. */
    static Map<String, InvoiceDocument> ofCompanies() {
        Map<String, InvoiceDocument> samples = new LinkedHashMap<>();
        samples.put("electricity", electricity(COMPANY, OPERATOR, transfer(), null, null));
        samples.put("many-lines-and-four-lines-of-address", SampleInvoices.longOfACompany());
        samples.put("debited", electricity(COMPANY, OPERATOR, null,
                new DirectDebit("FR76 **** 0189", "RUM-2023-000412", "FR72ZZZ123456"), null));
        samples.put("prepaid-in-part", electricity(COMPANY, OPERATOR, transfer(), null, "100.00"));
        samples.put("paid-by-credit", paidByCredit(electricity(COMPANY, OPERATOR, transfer(), null, null)));
        samples.put("prepaid-above-the-total", electricity(COMPANY, OPERATOR, transfer(), null, "9000.00"));
        samples.put("operator-without-vat-number", electricity(COMPANY, seller("100000009", null), null, null, null));
        samples.put("names-to-escape", electricity(new Recipient("C1", "Brunet & Fils <SARL> \"L’Été\"\u0007",
                COMPANY.address(), true, "000000018", new TaxIdentity("FR", null, null)), OPERATOR, null, null, null));
        samples.put("belgian", electricity(company("200000008", "BE0123456749", "BE"), OPERATOR, transfer(), null, null));
        samples.put("water-over-new-year", waterOverNewYear());
        samples.put("parking-in-part-months", parking());
        samples.put("several-contracts", severalContracts());
        samples.put("lines-that-cancel-each-other", cancelling());
        samples.put("zero", invoice(Kind.INVOICE, COMPANY, ServiceKind.ELECTRICITY, List.of(
                line("Consommation", MAY, "0", QuantityUnit.KWH, "0.1308", PriceUnit.EUR_PER_KWH, NORMAL, "0.00"))));
        samples.put("credit-note", creditNote(COMPANY));
        samples.put("self-billed-exempt", selfBilled(Kind.SELF_BILLED, SellerStatus.EXEMPT, null, "225.084", "17.13"));
        samples.put("self-billed-reverse-charge",
                selfBilled(Kind.SELF_BILLED, SellerStatus.TAXED, "FR90000000026", "225.084", "17.13"));
        samples.put("self-billed-credit",
                selfBilled(Kind.SELF_BILLED_CREDIT, SellerStatus.EXEMPT, null, "-25.084", "-1.91"));
        return samples;
    }

    /** Those of private persons, who have no SIREN and no address in the directory. */
    static Map<String, InvoiceDocument> ofPersons() {
        return new TreeMap<>(Map.of("electricity-of-a-person", electricity(PERSON, OPERATOR, transfer(), null, null),
                "water-of-a-person", SamplesOfEveryKind.water(), "parking-of-a-person", SamplesOfEveryKind.parking(),
                "storage-of-a-person", SamplesOfEveryKind.storage(), "credit-note-of-a-person", creditNote(PERSON)));
    }

    static InvoiceDocument electricityOf(Seller operator) {
        return electricity(COMPANY, operator, null, null, null);
    }

    static Seller seller(String siren, String vatNumber) {
        return new Seller("Régie du Val", List.of("12 rue de la Source", "74000 Valbourg"), siren, vatNumber,
                "04 00 00 00 00", "bonjour@regie.example", "portail.regie.example", "#0b6e6e");
    }

    private static Recipient company(String siren, String vatNumber, String country) {
        return new Recipient("C100029", "Boulangerie du Val SARL", List.of("2 place de la Fontaine", "74000 VALBOURG"), true,
                siren, new TaxIdentity(country, vatNumber, null));
    }

    /** 141.60 x 31 / 365 = 12.026...; 21.93 % of 7.7512 = 1.699...; 412.5 x 30.85 / 1000 = 12.725.... */
    private static InvoiceDocument electricity(Recipient customer, Seller operator, Transfer transfer, DirectDebit debit,
            String prepaid) {
        List<Line> lines = List.of(
                line("Abonnement", MAY, "31", QuantityUnit.DAY, "141.60", PriceUnit.EUR_PER_YEAR, REDUCED, "12.03"),
                line("Consommation", MAY, "412.500", QuantityUnit.KWH, "0.1308", PriceUnit.EUR_PER_KWH, NORMAL, "53.96"),
                line("CTA", MAY, "7.7512", QuantityUnit.EUR, "21.93", PriceUnit.PERCENT, REDUCED, "1.70"),
                line("Accise", MAY, "412.500", QuantityUnit.KWH, "30.85", PriceUnit.EUR_PER_MWH, NORMAL, "12.73"));
        Money gross = gross(vat(lines));
        Prepaid paid = prepaid == null ? null
                : new Prepaid(List.of(new Prepaid.Instalment(LocalDate.of(2026, 5, 5), Money.of(prepaid))));
        return document(id(Kind.INVOICE, null, MAY), operator, customer, ServiceKind.ELECTRICITY, lines, new Owed(null, paid,
                paid == null ? gross : gross.minus(paid.sum()), LocalDate.of(2026, 6, 20), debit, transfer, null));
    }

    /** The account had more to its credit than it asks for. */
    private static InvoiceDocument paidByCredit(InvoiceDocument one) {
        return new InvoiceDocument(one.id(), one.seller(), one.recipient(), new Owed(one.gross().negated(), null, Money.ZERO,
                one.owed().dueOn(), null, one.owed().transfer(), null), one.parts(), one.vat(), one.notices());
    }

    /** 51.00 x (16/365 + 75/366) = 12.686..., which no division by 365 or 366 gives; 43.2 x 1.18 = 50.976. */
    private static InvoiceDocument waterOverNewYear() {
        return invoice(Kind.INVOICE, COMPANY, ServiceKind.WATER, List.of(
                line("Part fixe", OVER_NEW_YEAR, "91", QuantityUnit.DAY, "51.00", PriceUnit.EUR_PER_YEAR, REDUCED, "12.69"),
                line("Consommation", OVER_NEW_YEAR, "43.2", QuantityUnit.M3, "1.18", PriceUnit.EUR_PER_M3, REDUCED, "50.98")));
    }

    /** 75.50 x (17/31 + 1) = 116.90...; 22.5 % of 41.40 less; two whole months are 151.00. */
    private static InvoiceDocument parking() {
        DateRange begun = DateRange.ofClosed(LocalDate.of(2026, 5, 15), LocalDate.of(2026, 6, 30));
        DateRange whole = DateRange.ofClosed(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 8, 31));
        return invoice(Kind.INVOICE, COMPANY, ServiceKind.PARKING, Stream.of(
                line("Abonnement", begun, "47", QuantityUnit.DAY, "75.50", PriceUnit.EUR_PER_MONTH, NORMAL, "116.90"),
                line("Abonnement", whole, "62", QuantityUnit.DAY, "75.50", PriceUnit.EUR_PER_MONTH, NORMAL, "151.00"),
                line("Remise petit rouleur", MAY, "-41.40", QuantityUnit.EUR, "22.5", PriceUnit.PERCENT, NORMAL, "-9.32"))
                .map(SamplesOfEveryKind::service).toList());
    }

    /** Electricity at the customer's, and a place elsewhere. */
    private static InvoiceDocument severalContracts() {
        InvoiceDocument first = electricity(COMPANY, OPERATOR, transfer(), null, null);
        InvoiceDocument second = parking();
        Supply place = new Supply(ServiceKind.PARKING, "GARE-041", List.of("Parking de la Gare, 74000 Valbourg"), "P100029-2",
                "Parking", null, null, null, null);
        List<Line> lines = Stream.concat(first.lines().stream(), second.lines().stream()).toList();
        return new InvoiceDocument(first.id(), OPERATOR, COMPANY, new Owed(null, null, gross(vat(lines)),
                LocalDate.of(2026, 6, 20), null, transfer(), null), List.of(first.parts().get(0),
                        new InvoiceDocument.Part(place, second.headings(), List.of(), null)), vat(lines), List.of());
    }

    private static InvoiceDocument cancelling() {
        return invoice(Kind.INVOICE, COMPANY, ServiceKind.ELECTRICITY, List.of(
                line("Abonnement", MAY, "31", QuantityUnit.DAY, "141.60", PriceUnit.EUR_PER_YEAR, REDUCED, "12.03"),
                line("Abonnement", MAY, "-31", QuantityUnit.DAY, "141.60", PriceUnit.EUR_PER_YEAR, REDUCED, "-12.03"),
                line("Consommation", MAY, "10.000", QuantityUnit.KWH, "0.1308", PriceUnit.EUR_PER_KWH, NORMAL, "1.31")));
    }

    /** An estimate of 812.4 kWh is taken back and 100 kWh are billed. */
    private static InvoiceDocument creditNote(Recipient customer) {
        return invoice(Kind.CREDIT_NOTE, customer, ServiceKind.ELECTRICITY, List.of(
                line("Consommation", MAY, "-812.400", QuantityUnit.KWH, "0.1412", PriceUnit.EUR_PER_KWH, NORMAL, "-114.71"),
                line("Consommation", MAY, "100.000", QuantityUnit.KWH, "0.1412", PriceUnit.EUR_PER_KWH, NORMAL, "14.12"),
                line("Accise", MAY, "-712.400", QuantityUnit.KWH, "30.85", PriceUnit.EUR_PER_MWH, NORMAL, "-21.98")));
    }

    private static InvoiceDocument selfBilled(Kind kind, SellerStatus status, String vatNumber, String energy, String net) {
        Recipient farm = new Recipient("C100037", "Ferme des Trois Sources EARL",
                List.of("Les Trois Sources", "74000 VALBOURG"), true, "000000026", new TaxIdentity("FR", vatNumber, status));
        List<Line> lines = List.of(line("Énergie injectée", MAY, energy, QuantityUnit.KWH, "0.0761", PriceUnit.EUR_PER_KWH,
                NONE, net));
        return new InvoiceDocument(id(kind, kind.isCredit() ? EARLIER : null, MAY), OPERATOR, farm,
                supply(ServiceKind.SURPLUS), new Owed(null, null, Money.of(net).negated(), LocalDate.of(2026, 6, 20), null,
                        null, null), List.of(new Heading("Rachat de surplus", lines)), vat(lines), List.of(), null,
                new Wording(Locale.FRENCH).resale(status));
    }

    private static InvoiceDocument invoice(Kind kind, Recipient customer, ServiceKind service, List<Line> lines) {
        DateRange period = lines.get(0).period();
        return document(id(kind, kind.isCredit() ? EARLIER : null, period), OPERATOR, customer, service, lines,
                new Owed(null, null, gross(vat(lines)), period.end().plusDays(20), null, kind.isCredit() ? null : transfer(), null));
    }

    private static InvoiceDocument document(Identification id, Seller operator, Recipient customer, ServiceKind service,
            List<Line> lines, Owed owed) {
        return new InvoiceDocument(id, operator, customer, supply(service), owed, List.of(new Heading("Détail", lines)),
                vat(lines), List.of(), null, List.of());
    }

    private static Identification id(Kind kind, EarlierInvoice corrects, DateRange period) {
        return new Identification(kind, "X2026-000090", period.end().plusDays(2), period, corrects == null ? List.of() : List.of(corrects), Locale.FRENCH);
    }

    private static Supply supply(ServiceKind service) {
        boolean electric = service.suppliesElectricity();
        return new Supply(service, "30001234567890", List.of("31 bis rue du Pré, 74000 Valbourg"), "X100031", "Offre du Val",
                electric ? PriceOption.BASE : null, electric ? 6 : null, null, null);
    }

    private static Transfer transfer() {
        return new Transfer("Régie du Val", "FR76 3000 6000 0112 3456 7890 189", "AGRIFRPP", "X2026-000090");
    }

    private static List<VatTotal> vat(List<Line> lines) {
        return List.of(NONE, REDUCED, NORMAL).stream().map(rate -> {
            Money base = lines.stream().filter(line -> line.vatRate().equals(rate)).map(Line::net)
                    .reduce(Money.ZERO, Money::plus);
            return new VatTotal(rate, base, rate.on(base));
        }).filter(total -> !total.base().isZero()).toList();
    }

    private static Money gross(List<VatTotal> vat) {
        return vat.stream().map(total -> total.base().plus(total.tax())).reduce(Money.ZERO, Money::plus);
    }

    private static Line line(String label, DateRange period, String quantity, QuantityUnit unit, String price,
            PriceUnit priceUnit, VatRate rate, String net) {
        return new Line(label, Nature.GOODS, period, new BigDecimal(quantity), unit, new BigDecimal(price), priceUnit, rate,
                Money.of(net));
    }
}

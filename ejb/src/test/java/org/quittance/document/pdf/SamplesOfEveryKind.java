package org.quittance.document.pdf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.quittance.billing.PriceUnit;
import org.quittance.billing.QuantityUnit;
import org.quittance.contract.PriceOption;
import org.quittance.contract.ServiceKind;
import org.quittance.contract.SurplusContract.SellerStatus;
import org.quittance.contract.TimeClass;
import org.quittance.document.pdf.InvoiceDocument.Heading;
import org.quittance.document.pdf.InvoiceDocument.Identification;
import org.quittance.document.pdf.InvoiceDocument.Index;
import org.quittance.document.pdf.InvoiceDocument.Kind;
import org.quittance.document.pdf.InvoiceDocument.Line;
import org.quittance.document.pdf.InvoiceDocument.Metered;
import org.quittance.document.pdf.InvoiceDocument.Owed;
import org.quittance.document.pdf.InvoiceDocument.Recipient;
import org.quittance.document.pdf.InvoiceDocument.Seller;
import org.quittance.document.pdf.InvoiceDocument.Supply;
import org.quittance.document.pdf.InvoiceDocument.TaxIdentity;
import org.quittance.document.pdf.InvoiceDocument.Transfer;
import org.quittance.document.pdf.InvoiceDocument.VatTotal;
import org.quittance.metering.ReadingOrigin;
import org.quittance.money.Money;
import org.quittance.money.VatRate;
import org.quittance.tariff.Measure;
import org.quittance.time.DateRange;

/** One invoice of each kind of service but plain electricity. */
final class SamplesOfEveryKind {

    private static final DateRange HALF_YEAR = DateRange.ofClosed(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 6, 30));
    private static final DateRange MONTH = DateRange.ofClosed(LocalDate.of(2025, 5, 1), LocalDate.of(2025, 5, 31));
    private static final DateRange NEXT_MONTH = DateRange.ofClosed(LocalDate.of(2025, 6, 1), LocalDate.of(2025, 6, 30));
    private static final VatRate WATER = VatRate.of("5.5");
    private static final VatRate SEWAGE = VatRate.of("10");
    private static final VatRate NORMAL = VatRate.of("20");
    private static final VatRate NONE = VatRate.of("0");
    private static final Seller OPERATOR = new Seller("Régie du Val", List.of("12 rue de la Source", "74000 Valbourg"),
            "100000009", "FR88100000009", "04 00 00 00 00", "bonjour@regie.example", "portail.regie.example", "#0b6e6e");
    private static final Recipient PERSON = new Recipient("C100031", "M. Paul Garnier",
            List.of("17 rue du Lavoir", "74000 VALBOURG"), false, null, new TaxIdentity("FR", null, null));

    private SamplesOfEveryKind() {
    }

    static InvoiceDocument water() {
        List<Heading> headings = List.of(
                new Heading("Distribution de l’eau", List.of(
                        line("Part fixe", HALF_YEAR, days("181", "51.00"), WATER, "25.29"),
                        line("Consommation, première tranche", HALF_YEAR, m3("59.5068", "1.18"), WATER, "70.22"),
                        line("Consommation, deuxième tranche", HALF_YEAR, m3("22.4932", "1.57"), WATER, "35.31"))),
                new Heading("Collecte et traitement des eaux usées", List.of(
                        service(line("Part fixe", HALF_YEAR, days("181", "26.00"), SEWAGE, "12.89")),
                        service(line("Collecte et traitement", HALF_YEAR, m3("82", "1.74"), SEWAGE, "142.68")))),
                new Heading("Organismes publics", List.of(
                        line("Consommation d’eau potable", HALF_YEAR, m3("82", "0.43"), WATER, "35.26"),
                        line("Performance des systèmes d’assainissement collectif", HALF_YEAR, m3("82", "0.09"), SEWAGE, "7.38"))));
        Metered metered = new Metered(null, Measure.WATER, TimeClass.BASE, HALF_YEAR,
                new Index(HALF_YEAR.start(), new BigDecimal("490"), ReadingOrigin.SELF_READ),
                new Index(HALF_YEAR.end(), new BigDecimal("572"), ReadingOrigin.ESTIMATED), new BigDecimal("82.000"));
        return invoice(ServiceKind.WATER, "BR-0004117", null, HALF_YEAR, headings, List.of(metered));
    }

    static InvoiceDocument parking() {
        List<Heading> headings = List.of(new Heading("Stationnement", List.of(
                service(line("Abonnement mensuel", NEXT_MONTH,
                        new Count("30", QuantityUnit.DAY, "75.50", PriceUnit.EUR_PER_MONTH), NORMAL, "75.50")),
                service(line("Remise petit rouleur", MONTH,
                        new Count("-75.50", QuantityUnit.EUR, "22.5", PriceUnit.PERCENT), NORMAL, "-16.99")))));
        return invoice(ServiceKind.PARKING, "FONTAINE-112", "FV418KD, GH902PA", MONTH, headings,
                List.of(counted(Measure.EXITS, MONTH, "6")));
    }

    static InvoiceDocument storage() {
        List<Heading> headings = List.of(
                new Heading("Abonnement", List.of(line("Abonnement", MONTH, days("31", "138.00"), NORMAL, "11.72"))),
                new Heading("Consommation", List.of(line("Consommation", MONTH, kwh("10.304", "0.1512"), NORMAL, "1.56"))),
                new Heading("Stockage virtuel", List.of(
                        service(line("Stockage virtuel, par kWc", MONTH, new Count("31", QuantityUnit.DAY, "6.60",
                                PriceUnit.EUR_PER_MONTH), NORMAL, "6.60")),
                        service(line("Énergie restituée par la batterie", MONTH, kwh("207.213", "0.0790"), NORMAL, "16.37")))));
        return invoice(ServiceKind.STORAGE, "30002317443015", "6 kWc", MONTH, headings,
                List.of(counted(Measure.DRAWN, MONTH, "217.517"), counted(Measure.INJECTED, MONTH, "630.711"),
                        counted(Measure.RESTORED, MONTH, "207.213")));
    }

    static InvoiceDocument purchase() {
        return bought(Kind.PURCHASE_STATEMENT, SellerStatus.PRIVATE, Locale.FRENCH);
    }

    static InvoiceDocument selfBilled() {
        return bought(Kind.SELF_BILLED, SellerStatus.EXEMPT, Locale.FRENCH);
    }

    static InvoiceDocument selfBilledReverseCharge() {
        return bought(Kind.SELF_BILLED, SellerStatus.TAXED, Locale.ENGLISH);
    }

    private static Recipient seller(SellerStatus status) {
        return status == SellerStatus.PRIVATE
                ? new Recipient("C100036", "M. Paul Garnier", PERSON.address(), false, null, new TaxIdentity("FR", null, status))
                : new Recipient("C100037", "Ferme des Trois Sources EARL", List.of("Les Trois Sources", "74000 VALBOURG"), true,
                        "000000026", new TaxIdentity("FR", status == SellerStatus.TAXED ? "FR90000000026" : null, status));
    }

    private static InvoiceDocument bought(Kind kind, SellerStatus status, Locale language) {
        List<Heading> headings = List.of(new Heading("Rachat de surplus", List.of(
                line("Énergie injectée", MONTH, kwh("225.084", "0.0761"), NONE, "17.13"))));
        return new InvoiceDocument(new Identification(kind, "R2025-000006", LocalDate.of(2025, 6, 3), MONTH, List.of(), language),
                OPERATOR, seller(status), supply(ServiceKind.SURPLUS, "30002318120647", "3 kWc"),
                new Owed(null, null, Money.of("-17.13"), LocalDate.of(2025, 6, 18), null, null, null), headings,
                List.of(new VatTotal(NONE, Money.of("17.13"), Money.ZERO)),
                List.of(counted(Measure.INJECTED, MONTH, "225.084")), null, new Wording(language).resale(status));
    }

    private static InvoiceDocument invoice(ServiceKind service, String point, String detail, DateRange period,
            List<Heading> headings, List<Metered> metered) {
        List<VatTotal> vat = List.of(WATER, SEWAGE, NORMAL).stream().map(rate -> total(rate, headings))
                .filter(total -> !total.base().isZero()).toList();
        Money gross = vat.stream().map(total -> total.base().plus(total.tax())).reduce(Money.ZERO, Money::plus);
        return new InvoiceDocument(
                new Identification(Kind.INVOICE, "F2025-000090", period.end().plusDays(2), period, List.of(), Locale.FRENCH),
                OPERATOR, PERSON, supply(service, point, detail),
                new Owed(null, null, gross, period.end().plusDays(17), null,
                        new Transfer("Régie du Val", "FR7630006000011234567890189", "AGRIFRPP", "F2025-000090"), null),
                headings, vat, metered, null, List.of());
    }

    private static VatTotal total(VatRate rate, List<Heading> headings) {
        Money base = headings.stream().flatMap(heading -> heading.lines().stream())
                .filter(line -> line.vatRate().equals(rate)).map(Line::net).reduce(Money.ZERO, Money::plus);
        return new VatTotal(rate, base, rate.on(base));
    }

    private static Supply supply(ServiceKind service, String point, String detail) {
        boolean electric = service.suppliesElectricity();
        return new Supply(service, point, List.of("17 rue du Lavoir", "74000 Valbourg"), "X100031", "Offre du Val",
                electric ? PriceOption.BASE : null, electric ? 6 : null, null, detail);
    }

    private static Metered counted(Measure measure, DateRange period, String quantity) {
        return new Metered(null, measure, TimeClass.BASE, period, null, null, new BigDecimal(quantity));
    }

    /** Quantity and price of a line, each with its unit. */
    private record Count(String quantity, QuantityUnit unit, String price, PriceUnit priceUnit) {
    }

    private static Count days(String days, String perYear) {
        return new Count(days, QuantityUnit.DAY, perYear, PriceUnit.EUR_PER_YEAR);
    }

    private static Count m3(String volume, String price) {
        return new Count(volume, QuantityUnit.M3, price, PriceUnit.EUR_PER_M3);
    }

    private static Count kwh(String energy, String price) {
        return new Count(energy, QuantityUnit.KWH, price, PriceUnit.EUR_PER_KWH);
    }

    private static Line line(String label, DateRange period, Count count, VatRate rate, String net) {
        return new Line(label, Nature.GOODS, period, new BigDecimal(count.quantity()), count.unit(),
                new BigDecimal(count.price()), count.priceUnit(), rate, Money.of(net));
    }

    static Line service(Line line) {
        return new Line(line.label(), Nature.SERVICE, line.period(), line.quantity(), line.quantityUnit(), line.unitPrice(),
                line.priceUnit(), line.vatRate(), line.net());
    }
}

package org.quittance.document.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.quittance.operator.Operator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.quittance.billing.PriceUnit;
import org.quittance.contract.PriceOption;
import org.quittance.contract.ServiceKind;
import org.quittance.contract.TimeClass;
import org.quittance.document.pdf.InvoiceDocument.EarlierInvoice;
import org.quittance.document.pdf.InvoiceDocument.Heading;
import org.quittance.document.pdf.InvoiceDocument.History;
import org.quittance.document.pdf.InvoiceDocument.Identification;
import org.quittance.document.pdf.InvoiceDocument.Index;
import org.quittance.document.pdf.InvoiceDocument.Kind;
import org.quittance.document.pdf.InvoiceDocument.Line;
import org.quittance.document.pdf.InvoiceDocument.Metered;
import org.quittance.document.pdf.InvoiceDocument.MonthlyConsumption;
import org.quittance.document.pdf.InvoiceDocument.Owed;
import org.quittance.document.pdf.InvoiceDocument.Recipient;
import org.quittance.document.pdf.InvoiceDocument.Seller;
import org.quittance.document.pdf.InvoiceDocument.Supply;
import org.quittance.document.pdf.InvoiceDocument.TaxIdentity;
import org.quittance.document.pdf.InvoiceDocument.Transfer;
import org.quittance.document.pdf.InvoiceDocument.VatTotal;
import org.quittance.metering.Energy;
import org.quittance.metering.ReadingOrigin;
import org.quittance.money.Money;
import org.quittance.money.VatRate;
import org.quittance.tariff.Measure;
import org.quittance.time.DateRange;
import static org.quittance.billing.QuantityUnit.DAY;
import static org.quittance.billing.QuantityUnit.EUR;
import static org.quittance.billing.QuantityUnit.KWH;


/** Invoices as they come, and as they rarely come. */
final class SampleInvoices {

    static final DateRange SUMMER = DateRange.ofClosed(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 10, 31));
    private static final VatRate NORMAL = VatRate.of("20");
    private static final VatRate REDUCED = VatRate.of("5.5");
    private static final Seller SELLER = new Seller("Énergies du Val",
            List.of("12 rue de la Source", "74000 Valbourg"), null, null, "04 00 00 00 00",
            "bonjour@energies-du-val.example", "portail.energies-du-val.example", "#0b6e4f");
    private static final Recipient RECIPIENT = new Recipient("10 002 387", "Mme Camille Desbois",
            List.of("Appartement 12, escalier B", "8 impasse des Tilleuls", "74000 VALBOURG"), false, null,
            new TaxIdentity("FR", null, null));
    private static final Supply SUPPLY = new Supply(ServiceKind.ELECTRICITY, "30001234567890", List.of("8 impasse des Tilleuls", "74000 Valbourg"),
            "C-2023-00412", "Val Essentiel", PriceOption.PEAK_OFF_PEAK, 9, "22:30-06:30", null);

    private SampleInvoices() {
    }

    static InvoiceDocument usual() {
        List<Heading> headings = List.of(
                new Heading("Abonnement", List.of(line("Abonnement", SUMMER, "184", "189.48",
                        PriceUnit.EUR_PER_YEAR, REDUCED, "95.52"))),
                new Heading("Consommation", List.of(
                        line("Consommation heures pleines", part(5, 7), "1234.567", "0.1412", PriceUnit.EUR_PER_KWH, NORMAL, "174.32"),
                        line("Consommation heures pleines", part(8, 10), "1402.118", "0.1395", PriceUnit.EUR_PER_KWH, NORMAL, "195.60"),
                        line("Consommation heures creuses", part(5, 7), "988.042", "0.1007", PriceUnit.EUR_PER_KWH, NORMAL, "99.50"),
                        line("Consommation heures creuses", part(8, 10), "1016.300", "0.0991", PriceUnit.EUR_PER_KWH, NORMAL, "100.72"))),
                new Heading("Taxes et contributions", List.of(
                        line("Contribution tarifaire d’acheminement (CTA)", SUMMER, "52.48", "21.93", PriceUnit.PERCENT, REDUCED, "11.51"),
                        line("Accise sur l’électricité", SUMMER, "4641.027", "30.85", PriceUnit.EUR_PER_MWH, NORMAL, "143.18"))));
        return invoice(Locale.FRENCH, headings, metered(), history("1"),
                new Owed(null, null, gross(headings), LocalDate.of(2026, 12, 9), null, transfer(),
                        "portail.energies-du-val.example"));
    }

    /** On letter paper with everything on it. */
    static InvoiceDocument underALogo() {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(640, 160, BufferedImage.TYPE_INT_RGB), "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        InvoiceDocument usual = usual();
        Seller seller = new Seller(SELLER.name(), SELLER.address(), "100000009", null, SELLER.phone(), SELLER.email(), SELLER.web(), SELLER.color(),
                new InvoiceDocument.Paper("SEM au capital de 500 000 €", "10000000900017", new Operator.Logo(png.toByteArray(), 640, 160)));
        return new InvoiceDocument(usual.id(), seller, usual.recipient(), usual.owed(), usual.parts(), usual.vat(), usual.notices());
    }

    static InvoiceDocument debitedAfterBalanceInEnglish() {
        InvoiceDocument usual = usual();
        Wording words = new Wording(Locale.ENGLISH);
        List<Heading> headings = usual.headings().stream().map(heading -> new Heading(
                heading.title().equals("Abonnement") ? words.heading(org.quittance.tariff.Heading.SUBSCRIPTION)
                        : heading.title().equals("Consommation") ? words.heading(org.quittance.tariff.Heading.ENERGY) : words.heading(org.quittance.tariff.Heading.TAXES),
                heading.lines())).toList();
        Owed owed = new Owed(Money.of("42.18"), null, usual.gross().plus(Money.of("42.18")), LocalDate.of(2026, 12, 1),
                new DirectDebit("FR76 **** **** **** **** ***0 189", "RUM-2023-000412", "FR72ZZZ123456"), null, null);
        return new InvoiceDocument(id(Kind.INVOICE, "F2026-000128", null, Locale.ENGLISH), SELLER, RECIPIENT, SUPPLY, owed,
                headings, usual.vat(), fromLoadCurve(), history("1"), List.of("Our offices are closed on 24 December."));
    }

    /** 30.00 of it came in before; the debit must wait for the days of notice. */
    static InvoiceDocument debitedInPartOnADayToBeTold() {
        InvoiceDocument usual = usual();
        Owed owed = new Owed(null, null, usual.gross(), LocalDate.of(2026, 12, 15), new DirectDebit("FR•• •••• 0189",
                "RUM-2023-000412", "FR72ZZZ123456", usual.gross().minus(Money.of("30.00")), false), transfer(), null);
        return new InvoiceDocument(id(Kind.INVOICE, "F2026-000129", null, Locale.FRENCH), SELLER, RECIPIENT, SUPPLY, owed,
                usual.headings(), usual.vat(), metered(), history("1"), List.of());
    }

    static InvoiceDocument draftOfZeroConsumption() {
        List<Heading> headings = List.of(
                new Heading("Abonnement", List.of(line("Abonnement", SUMMER, "184", "141.60",
                        PriceUnit.EUR_PER_YEAR, REDUCED, "71.38"))),
                new Heading("Consommation", List.of(line("Consommation", SUMMER, "0", "0.1308",
                        PriceUnit.EUR_PER_KWH, NORMAL, "0.00"))));
        Supply supply = new Supply(ServiceKind.ELECTRICITY, "30001234567890", List.of("8 impasse des Tilleuls", "74000 Valbourg"), "C-2023-00412",
                "Val Essentiel", PriceOption.BASE, 6, null, null);
        return new InvoiceDocument(id(Kind.INVOICE, null, null, Locale.FRENCH), SELLER, RECIPIENT, supply,
                new Owed(gross(headings).negated(), null, Money.ZERO, LocalDate.of(2026, 12, 9), null, transfer(), null), headings,
                vat(headings), List.of(new Metered("021575000412", Measure.DRAWN, TimeClass.BASE, SUMMER, index(5, "10482", ReadingOrigin.REMOTE),
                        index(11, "10482", ReadingOrigin.SELF_READ), BigDecimal.ZERO)), history("0"), List.of());
    }

    static InvoiceDocument creditNote() {
        List<Heading> headings = List.of(new Heading("Consommation", List.of(
                line("Consommation heures pleines", SUMMER, "-812.4", "0.1412", PriceUnit.EUR_PER_KWH, NORMAL, "-114.71"),
                line("Accise sur l’électricité", SUMMER, "-812.4", "30.85", PriceUnit.EUR_PER_MWH, NORMAL, "-25.06"))));
        return new InvoiceDocument(
                id(Kind.CREDIT_NOTE, "A2026-000007", new EarlierInvoice("F2026-000127", LocalDate.of(2026, 11, 3)), Locale.FRENCH),
                SELLER, RECIPIENT, SUPPLY, new Owed(null, null, gross(headings), LocalDate.of(2026, 12, 9), null, null, null), headings,
                vat(headings), List.of(), new History(List.of(), null), List.of());
    }

    static InvoiceDocument longOfACompany() {
        List<Line> lines = new ArrayList<>();
        LocalDate start = LocalDate.of(2023, 1, 1);
        for (int i = 0; i < 40; i++) {
            DateRange period = new DateRange(start.plusDays(i * 30L), start.plusDays(i * 30L + 30));
            lines.add(new Line("Consommation heures pleines" + (i % 7 == 3 ? ", régularisation d’une période estimée à la "
                    + "suite d’un relevé sur place" : ""), Nature.GOODS, period, new BigDecimal("1234567.891"), KWH,
                    new BigDecimal("0.141237"), PriceUnit.EUR_PER_KWH, NORMAL, Money.of("30864.20")));
        }
        List<Heading> headings = List.of(
                new Heading("Abonnement", List.of(line("Abonnement", SUMMER, "1", "189.48", PriceUnit.EUR_PER_YEAR, REDUCED, "0.52"))),
                new Heading("Consommation", lines),
                new Heading("Taxes et contributions", List.of(
                        line("Contribution tarifaire d’acheminement (CTA)", SUMMER, "52.48", "21.93", PriceUnit.PERCENT, REDUCED, "11.51"),
                        line("Accise sur l’électricité", SUMMER, "1234567.891", "30.85", PriceUnit.EUR_PER_MWH, NORMAL, "1234567.89"))));
        Seller seller = new Seller("Syndicat intercommunal d’électricité et de gaz des vallées de la Haute-Tamise et du Bas-Plateau",
                List.of("Hôtel de la communauté de communes, bâtiment des services techniques", "1 place du Général-de-Gaulle",
                        "74000 Valbourg-sur-Tamise-le-Château"), "100 000 009", "FR 88 100000009", "04 00 00 00 00",
                "service.clients.professionnels@syndicat-intercommunal.example", "clients.syndicat-intercommunal-tamise.example", "#ffb300");
        Recipient recipient = new Recipient("10 000 000 017-ZZ", "Société coopérative agricole des producteurs réunis de la plaine",
                List.of("Service comptabilité fournisseurs", "Bâtiment des Grands Moulins, porte 14", "Zone d’activités de la Croix-Blanche",
                        "BP 41027", "74999 VALBOURG-SUR-TAMISE CEDEX 9"), true, "200 000 008", new TaxIdentity("FR", "FR 37 200000008", null));
        Supply supply = new Supply(ServiceKind.ELECTRICITY, "30001234567890",
                List.of("Bâtiment des Grands Moulins, porte 14, zone d’activités de la Croix-Blanche", "74999 Valbourg-sur-Tamise"),
                "C-2023-00412-BIS", "Collectivités et entreprises locales, prix fixe trois ans", PriceOption.PEAK_OFF_PEAK, 36,
                "01:30-07:30;12:30-14:30", null);
        return new InvoiceDocument(id(Kind.INVOICE, "F2026-000129", null, Locale.FRENCH), seller, recipient, supply,
                new Owed(Money.of("-1234567.89"), null, gross(headings).minus(Money.of("1234567.89")), LocalDate.of(2026, 12, 9), null,
                        transfer(), "clients.syndicat-intercommunal-tamise.example"),
                headings, vat(headings), metered(), history("1000"), List.of());
    }

    private static InvoiceDocument invoice(Locale language, List<Heading> headings, List<Metered> metered, History history,
            Owed owed) {
        return new InvoiceDocument(id(Kind.INVOICE, "F2026-000127", null, language), SELLER, RECIPIENT, SUPPLY, owed, headings,
                vat(headings), metered, history, List.of());
    }

    private static Identification id(Kind kind, String number, EarlierInvoice corrects, Locale language) {
        return new Identification(kind, number, LocalDate.of(2026, 11, 18), SUMMER, corrects == null ? List.of() : List.of(corrects), language);
    }

    private static Line line(String label, DateRange period, String quantity, String price,
            PriceUnit unit, VatRate rate, String net) {
        return new Line(label, Nature.GOODS, period, new BigDecimal(quantity),
                unit == PriceUnit.EUR_PER_YEAR ? DAY : unit == PriceUnit.PERCENT ? EUR : KWH, new BigDecimal(price), unit, rate,
                Money.of(net));
    }

    private static DateRange part(int firstMonth, int lastMonth) {
        return DateRange.ofClosed(LocalDate.of(2026, firstMonth, 1), YearMonth.of(2026, lastMonth).atEndOfMonth());
    }

    private static List<VatTotal> vat(List<Heading> headings) {
        return List.of(REDUCED, NORMAL).stream().map(rate -> {
            Money base = headings.stream().flatMap(heading -> heading.lines().stream())
                    .filter(line -> line.vatRate().equals(rate)).map(Line::net).reduce(Money.ZERO, Money::plus);
            return new VatTotal(rate, base, rate.on(base));
        }).filter(total -> !total.base().isZero()).toList();
    }

    private static Money gross(List<Heading> headings) {
        return vat(headings).stream().map(total -> total.base().plus(total.tax())).reduce(Money.ZERO, Money::plus);
    }

    private static Transfer transfer() {
        return new Transfer("Énergies du Val", "FR7630001007941234567890185", "BDFEFRPPXXX", "10002387 F2026-000127");
    }

    private static List<Metered> metered() {
        return List.of(
                new Metered("021575000412", Measure.DRAWN, TimeClass.PEAK, SUMMER, index(5, "18204", ReadingOrigin.REMOTE),
                        index(11, "20840.685", ReadingOrigin.ESTIMATED), new BigDecimal("2636.685")),
                new Metered("021575000412", Measure.DRAWN, TimeClass.OFF_PEAK, SUMMER, index(5, "15017", ReadingOrigin.SELF_READ),
                        index(11, "17021.342", ReadingOrigin.MEASURED), new BigDecimal("2004.342")));
    }

    private static List<Metered> fromLoadCurve() {
        return List.of(new Metered("021575000412", Measure.DRAWN, TimeClass.PEAK, SUMMER, null, null, new BigDecimal("2636.685")),
                new Metered("021575000412", Measure.DRAWN, TimeClass.OFF_PEAK, SUMMER, null, null, new BigDecimal("2004.342")));
    }

    private static Index index(int month, String value, ReadingOrigin origin) {
        return new Index(LocalDate.of(2026, month, 1), new BigDecimal(value), origin);
    }

    private static History history(String factor) {
        int[] now = {1240, 1480, 1655, 1390, 1210, 940, 712, 604, 588, 571, 690, 925, 1205};
        int[] before = {1310, 1455, 1720, 1500, 1180, 1010, 760, 640, 560, 602, 705, 980, 1240};
        return new History(IntStream.range(0, 13).mapToObj(i -> new MonthlyConsumption(YearMonth.of(2025, 10).plusMonths(i),
                kwh(new BigDecimal(now[i]).multiply(new BigDecimal(factor)).toString()),
                kwh(new BigDecimal(before[i]).multiply(new BigDecimal(factor)).toString()))).toList(),
                kwh(new BigDecimal("11970").multiply(new BigDecimal(factor)).toString()));
    }

    private static Energy kwh(String kilowattHours) {
        return Energy.ofKilowattHours(new BigDecimal(kilowattHours));
    }
}

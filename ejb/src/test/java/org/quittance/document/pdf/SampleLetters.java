package org.quittance.document.pdf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.quittance.contract.BillingCycle;
import org.quittance.contract.PriceOption;
import org.quittance.contract.ServiceKind;
import org.quittance.contract.TimeClass;
import org.quittance.document.VerificationCode;
import org.quittance.document.pdf.AccountStatement.Entry;
import org.quittance.document.pdf.InvoiceDocument.Recipient;
import org.quittance.document.pdf.InvoiceDocument.Seller;
import org.quittance.document.pdf.InvoiceDocument.Supply;
import org.quittance.money.Money;
import org.quittance.tariff.Heading;
import org.quittance.tariff.Levy;
import org.quittance.tariff.Measure;
import org.quittance.tariff.PriceTerms;
import org.quittance.tariff.PriceTerms.Labels;
import org.quittance.tariff.PriceTerms.Rule;
import org.quittance.tariff.Taxes;
import org.quittance.time.DateRange;

/** Letters as they come, and as they rarely come. */
final class SampleLetters {

    static final Marks MARKS = new Marks(null, new Marks.Verification(
            new VerificationCode("7KQ2M0XV9ABCDEFGHJKMNPQR"), "https://portail.energies-du-val.example/verify"));
    private static final Taxes TAXES = new Taxes(Map.of(Levy.VAT_STANDARD, new BigDecimal("20.00"),
            Levy.EXCISE, new BigDecimal("30.85"), Levy.CTA, new BigDecimal("15.00")));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Seller SELLER = new Seller("Énergies du Val", List.of("12 rue de la Source", "74000 Valbourg"),
            "123 456 782", null, "04 00 00 00 00", "bonjour@energies-du-val.example", "portail.energies-du-val.example", "#0b6e4f");
    private static final Recipient CAMILLE = new Recipient("10 002 387", "Mme Camille Desbois",
            List.of("Appartement 12, escalier B", "8 impasse des Tilleuls", "74000 VALBOURG"), false, null,
            new InvoiceDocument.TaxIdentity("FR", null, null));
    private static final Recipient COMPANY = new Recipient("10 000 000 017-ZZ",
            "Société coopérative agricole des producteurs réunis de la plaine et des coteaux du Haut-Valbourg",
            List.of("Service comptabilité fournisseurs", "Bâtiment des Grands Moulins, porte 14",
                    "Zone d’activités de la Croix-Blanche", "BP 41027", "74999 VALBOURG-SUR-TAMISE CEDEX 9"), true, "123 456 782",
            new InvoiceDocument.TaxIdentity("FR", null, null));

    private SampleLetters() {
    }

    private static Addressed to(Recipient recipient, Locale language) {
        return new Addressed(SELLER, recipient, TODAY, language);
    }

    static FeeInvoice fee(Locale language) {
        return fee(language, Money.of("41.37"), false);
    }

    static FeeInvoice debitedFee(Locale language) {
        return fee(language, Money.of("41.37"), true);
    }

    static FeeInvoice settledFee() {
        return fee(Locale.FRENCH, Money.ZERO, true);
    }

    private static FeeInvoice fee(Locale language, Money open, boolean debited) {
        return new FeeInvoice(to(COMPANY, language), "FF2026-000012", List.of(
                new FeeInvoice.Line("Indemnité forfaitaire de recouvrement, factures F2026-000127", Money.of("40.00")),
                new FeeInvoice.Line("Intérêts de retard au 21/11/2026", Money.of("1.37"))), LocalDate.of(2026, 12, 21), open, debited,
                "Somme non soumise à la TVA (CGI, art. 256, I).", "FR7630001007941234567890185");
    }

    static ContractDocument electricity(Locale language) {
        Supply supply = new Supply(ServiceKind.ELECTRICITY, "30001234567890", List.of("8 impasse des Tilleuls", "74000 Valbourg"),
                "E100001", "Val Essentiel", PriceOption.PEAK_OFF_PEAK, 9, "01:30-07:30;12:30-14:30", null);
        return new ContractDocument(to(CAMILLE, language), supply,
                new ContractDocument.Duration(LocalDate.of(2023, 8, 1), null, BillingCycle.BIMONTHLY),
                new ContractDocument.Metering("021575000412", "22:30-06:30"),
                new ContractDocument.Prices(LocalDate.of(2026, 2, 1), List.of(
                        price("SUBSCRIPTION", Rule.perYear(9), Heading.SUBSCRIPTION, "Abonnement", "Subscription", "189.48"),
                        price("ENERGY_PEAK", Rule.perUnit(Measure.DRAWN, TimeClass.PEAK), Heading.ENERGY,
                                "Heures pleines", "Peak hours", "0.1412"),
                        price("ENERGY_OFF_PEAK", Rule.perUnit(Measure.DRAWN, TimeClass.OFF_PEAK), Heading.ENERGY,
                                "Heures creuses", "Off-peak hours", "0.1007")), TAXES));
    }

    static ContractDocument water() {
        Supply supply = new Supply(ServiceKind.WATER, "BR-0004117", List.of("8 impasse des Tilleuls", "74000 Valbourg"), "W100031",
                "Eau du Val", null, null, null, null);
        return new ContractDocument(to(CAMILLE, Locale.FRENCH), supply,
                new ContractDocument.Duration(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 12, 31), BillingCycle.HALF_YEARLY),
                new ContractDocument.Metering("W-99812", null),
                new ContractDocument.Prices(LocalDate.of(2026, 1, 1), List.of(
                        price("FIXED", Rule.perYear(), Heading.WATER_DISTRIBUTION, "Part fixe", "Fixed part", "51.00"),
                        price("TIER_1", Rule.tier(BigDecimal.ZERO), Heading.WATER_DISTRIBUTION, "Consommation", "Consumption", "1.10"),
                        price("TIER_2", Rule.tier(new BigDecimal("120")), Heading.WATER_DISTRIBUTION, "Consommation", "Consumption", "1.45"),
                        price("FEE", Rule.perUnit(Measure.WATER), Heading.PUBLIC_BODIES,
                                "Redevance consommation d’eau potable", "Drinking water fee", "0.33")), TAXES));
    }

    /** A company, low use: long names and a scale. */
    static ContractDocument parking() {
        Supply supply = new Supply(ServiceKind.PARKING, "FONTAINE-112", List.of("Parc de la Fontaine, place de la Fontaine", "74000 Valbourg"),
                "P100033", "Abonnement parc de la Fontaine, petit rouleur", null, null, null, "FV418KD, GH902PA");
        return new ContractDocument(to(COMPANY, Locale.FRENCH), supply,
                new ContractDocument.Duration(LocalDate.of(2025, 3, 15), null, BillingCycle.MONTHLY),
                new ContractDocument.Metering(null, null),
                new ContractDocument.Prices(LocalDate.of(2026, 1, 1), List.of(
                        price("FEE", Rule.perMonth(), Heading.PARKING, "Abonnement", "Subscription", "62.50").inAdvance(),
                        price("LOW_USE", Rule.scale("FEE", Map.of(0, new BigDecimal("25"), 6, new BigDecimal("22.5"),
                                7, new BigDecimal("20"), 15, BigDecimal.ZERO)), Heading.PARKING, "Remise petit rouleur",
                                "Low-use discount", "0").asCredit()), TAXES));
    }

    static ProofOfAddress proof(Locale language) {
        return new ProofOfAddress(to(CAMILLE, language), electricity(language).supply(), LocalDate.of(2023, 8, 1));
    }

    static AccountStatement account(Locale language) {
        return new AccountStatement(to(CAMILLE, language), "A100001",
                DateRange.ofClosed(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30)),
                new AccountStatement.Standing(Money.of("120.50"), Money.of("1000.00")), List.of(
                        new Entry(LocalDate.of(2026, 1, 12), AccountStatement.Kind.TRANSFER, "VIR DESBOIS", Money.of("-120.50"), false),
                        new Entry(LocalDate.of(2026, 3, 3), AccountStatement.Kind.INVOICE, "F2026-000127", Money.of("968.90"), false),
                        new Entry(LocalDate.of(2026, 3, 20), AccountStatement.Kind.CARD, null, Money.of("-1000.00"), true),
                        new Entry(LocalDate.of(2026, 5, 4), AccountStatement.Kind.CREDIT_NOTE, "A2026-000007", Money.of("-12.34"), false)));
    }

    static AccountStatement emptyAccount() {
        return new AccountStatement(to(COMPANY, Locale.FRENCH), "A100030",
                DateRange.ofClosed(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 30)),
                new AccountStatement.Standing(Money.ZERO, Money.ZERO), List.of());
    }

    /** Two years of monthly invoices and payments of millions. */
    static AccountStatement longAccount() {
        List<Entry> entries = new ArrayList<>();
        for (int month = 0; month < 24; month++) {
            LocalDate day = LocalDate.of(2024, 7, 3).plusMonths(month);
            entries.add(new Entry(day, AccountStatement.Kind.INVOICE, "F%d-%06d".formatted(day.getYear(), 1000 + month),
                    Money.of("1234567.89"), false));
            entries.add(new Entry(day.plusDays(20), AccountStatement.Kind.DIRECT_DEBIT,
                    "PRLV SEPA SYNDICAT INTERCOMMUNAL DES VALLEES RUM-2023-000412 ECHEANCE " + month, Money.of("-1234567.89"), false));
        }
        return new AccountStatement(to(COMPANY, Locale.FRENCH), "A100030",
                DateRange.ofClosed(LocalDate.of(2024, 7, 1), LocalDate.of(2026, 6, 30)),
                new AccountStatement.Standing(Money.of("1234567.89"), Money.ZERO), entries);
    }

    static ExitSheet exits(Locale language) {
        List<ExitSheet.Exit> exits = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            exits.add(new ExitSheet.Exit(LocalDate.of(2026, 7, 2 + i * 3).atTime(7 + i, 41, 12), "FV418KD", "Parc de la Fontaine"));
        }
        Addressed to = to(CAMILLE, language);
        return new ExitSheet(to, parking().supply(), YearMonth.of(2026, 7), true, exits,
                new ExitSheet.Discount(new BigDecimal("15"), Money.of("-9.38"), "F2026-000480"));
    }

    static ExitSheet noExits() {
        return new ExitSheet(to(COMPANY, Locale.FRENCH), parking().supply(), YearMonth.of(2026, 11), false, List.of(),
                new ExitSheet.Discount(new BigDecimal("25"), null, null));
    }

    private static PriceTerms price(String code, Rule rule, Heading heading, String french, String english, String amount) {
        return new PriceTerms(code, rule, new Labels(heading, french, english, Levy.VAT_STANDARD, "706100"), new BigDecimal(amount));
    }
}

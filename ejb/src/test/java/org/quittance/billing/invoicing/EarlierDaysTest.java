package org.quittance.billing.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quittance.billing.charging.Catalogue.book;
import static org.quittance.billing.charging.Catalogue.period;
import static org.quittance.billing.charging.Catalogue.price;
import static org.quittance.billing.charging.Catalogue.register;
import static org.quittance.billing.charging.Catalogue.version;
import static org.quittance.billing.charging.Catalogue.water;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quittance.billing.InvoiceLine;
import org.quittance.billing.charging.Catalogue;
import org.quittance.billing.charging.Charging;
import org.quittance.billing.charging.Due;
import org.quittance.billing.charging.ProposedLine;
import org.quittance.billing.charging.WaterCharging;
import org.quittance.contract.TimeClass;
import org.quittance.money.Money;
import org.quittance.money.VatRate;
import org.quittance.tariff.Heading;
import org.quittance.tariff.Levy;
import org.quittance.tariff.Measure;
import org.quittance.tariff.PriceTerms;
import org.quittance.tariff.VersionPrices;
import org.quittance.time.DateRange;

/** Days billed on estimates, once a reading tells the truth: at their own prices, 2.00 a m3 in January, 3.00 after. */
class EarlierDaysTest {

    private static final DateRange JANUARY = period("2026-01-01", "2026-02-01");
    private static final DateRange FEBRUARY = period("2026-02-01", "2026-03-01");
    private static final VatRate REDUCED = VatRate.of("5.5");
    private static final List<VersionPrices> PRICES =
            List.of(perM3(1, "2025-01-01", "2.00"), perM3(2, "2026-02-01", "3.00"));

    private static VersionPrices perM3(long id, String from, String amount) {
        return version(id, from, price("WATER", PriceTerms.Rule.perUnit(Measure.WATER),
                Heading.WATER_DISTRIBUTION, Levy.VAT_WATER, amount));
    }

    private static Charging charging(String... readings) {
        return new WaterCharging(book(PRICES), water(register(TimeClass.BASE, readings)));
    }

    /** What January came to with the readings of then. */
    private static List<InvoiceLine> billed(String... readings) {
        return charging(readings).charge(Due.inArrears(JANUARY)).lines().stream().map(EarlierDaysTest::stored).toList();
    }

    private static InvoiceLine stored(ProposedLine line) {
        return new InvoiceLine(1, new InvoiceLine.Item(1, line.what().labels().heading(), line.code(), null, "Eau", "7011",
                false), line.period(), new InvoiceLine.Priced(line.count().quantity(), line.count().unit(),
                line.count().unitPrice(), line.count().priceUnit(), line.what().versionId()),
                new InvoiceLine.Amount(line.vatRate(), line.net(), line.explanation()));
    }

    private static ProposedInvoice february(List<InvoiceLine> billed, boolean onlyIfMeasured, String... readings) {
        Charging now = charging(readings);
        return (ProposedInvoice) InvoiceGenerator.generate(new BillingFacts(now, Due.inArrears(FEBRUARY),
                List.of(new BilledDays(now, Due.inArrears(JANUARY), billed, onlyIfMeasured))));
    }

    /**
     * Estimated 40 m3 in January: 80.00. Read on 1 March: 59 m3 in 59 days, so 31 in January and 28 in February.
     * February 28 x 3.00 = 84.00; January 31 x 2.00 = 62.00 instead of 80.00: together 66.00, VAT 3.63.
     */
    @Test
    void arePricedWholeAtTheirOwnPrices() {
        ProposedInvoice invoice = february(billed("2026-01-01 100", "2026-02-01 140 ESTIMATED"), true,
                "2026-01-01 100", "2026-02-01 140 ESTIMATED", "2026-03-01 159");

        assertThat(invoice.lines()).singleElement().satisfies(line -> assertThat(line.net()).isEqualTo(Money.of("84.00")));
        assertThat(invoice.rebillings()).singleElement().satisfies(january -> {
            assertThat(january.credits()).singleElement().satisfies(
                    credit -> assertThat(credit.net()).isEqualTo(Money.of("80.00")));
            assertThat(january.lines()).singleElement().satisfies(
                    line -> assertThat(Catalogue.text(line)).contains("31.000 M3 x 2").contains("62.00"));
            assertThat(january.quantities()).singleElement().satisfies(
                    counted -> assertThat(counted.quantity().estimated()).isZero());
        });
        assertThat(invoice.vatTotals()).containsExactly(new VatTotal(REDUCED, Money.of("66.00"), Money.of("3.63")));
    }

    @Test
    void areLeftAloneWhileNobodyReadTheMeter() {
        String[] readings = {"2026-01-01 100", "2026-02-01 140 ESTIMATED", "2026-03-01 170 ESTIMATED"};

        assertThat(february(billed(readings), true, readings).rebillings()).isEmpty();
    }

    @Test
    void areLeftAloneWhereTheEstimateWasRight() {
        ProposedInvoice invoice = february(billed("2026-01-01 100", "2026-02-01 131 ESTIMATED"), true,
                "2026-01-01 100", "2026-02-01 131 ESTIMATED", "2026-03-01 159");

        assertThat(invoice.rebillings()).isEmpty();
        assertThat(invoice.net()).isEqualTo(Money.of("84.00"));
    }

    /** A reading below the estimate of two months: 10 m3 in 59 days; 5.254 in January, 10.51 instead of 80.00. */
    @Test
    void giveMoreBackThanIsDue() {
        ProposedInvoice invoice = february(billed("2026-01-01 100", "2026-02-01 140 ESTIMATED"), true,
                "2026-01-01 100", "2026-02-01 140 ESTIMATED", "2026-03-01 110");

        // February 4.746 x 3.00 = 14.24
        assertThat(invoice.net()).isEqualTo(Money.of("14.24").plus(Money.of("10.51")).minus(Money.of("80.00")));
        assertThat(invoice.gross().isNegative()).isTrue();
    }

    @Test
    void areUnchangedInACorrectionThatFindsThemRight() {
        Charging now = charging("2026-01-01 100", "2026-02-01 140");

        assertThat(InvoiceGenerator.generate(new BillingFacts(now, null, List.of(
                new BilledDays(now, Due.inArrears(JANUARY), billed("2026-01-01 100", "2026-02-01 140"), false)))))
                .isEqualTo(new Unchanged());
    }

    /** The late reading of 1 February says 131: 62.00 instead of 80.00. */
    @Test
    void areCorrectedByALateReading() {
        Charging now = charging("2026-01-01 100", "2026-02-01 131");

        ProposedInvoice invoice = (ProposedInvoice) InvoiceGenerator.generate(new BillingFacts(now, null, List.of(
                new BilledDays(now, Due.inArrears(JANUARY), billed("2026-01-01 100", "2026-02-01 140"), false))));

        assertThat(invoice.lines()).isEmpty();
        assertThat(invoice.net()).isEqualTo(Money.of("-18.00"));
    }
}

package org.quittance.billing.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quittance.billing.charging.Catalogue.day;
import static org.quittance.billing.charging.Catalogue.period;
import static org.quittance.billing.charging.Catalogue.price;
import static org.quittance.billing.charging.Catalogue.version;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quittance.billing.InvoiceLine;
import org.quittance.billing.charging.Catalogue;
import org.quittance.billing.charging.Charging;
import org.quittance.billing.charging.Due;
import org.quittance.billing.charging.ParkingCharging;
import org.quittance.billing.charging.ProposedLine;
import org.quittance.billing.invoicing.BilledDays;
import org.quittance.billing.invoicing.BillingFacts;
import org.quittance.billing.invoicing.InvoiceGenerator;
import org.quittance.billing.invoicing.ProposedInvoice;
import org.quittance.billing.invoicing.Rebilling;
import org.quittance.contract.BillingCycle;
import org.quittance.contract.Contract;
import org.quittance.contract.ParkingContract;
import org.quittance.contract.ServicePoint;
import org.quittance.contract.Terms;
import org.quittance.customer.Account;
import org.quittance.customer.Address;
import org.quittance.customer.Contact;
import org.quittance.customer.Customer;
import org.quittance.customer.PersonName;
import org.quittance.money.Money;
import org.quittance.tariff.Heading;
import org.quittance.tariff.Levy;
import org.quittance.tariff.PriceTerms;
import org.quittance.tariff.VersionPrices;
import org.quittance.time.DateRange;

/** A parking place at 80.00 a month in advance, with 25 % off for few exits, whose end is told after the bills. */
class BeyondEndTest {

    private static final VersionPrices OLD = version(41, "2023-01-01",
            price("PARKING_FEE", PriceTerms.Rule.perMonth(), Heading.PARKING, Levy.VAT_PARKING, "80.00").inAdvance(),
            price("LOW_USE", PriceTerms.Rule.scale("PARKING_FEE", Map.of(0, new BigDecimal("25"))), Heading.PARKING,
                    Levy.VAT_PARKING, "0"));
    private static final VersionPrices NEW = version(42, "2026-11-11",
            price("PARKING_FEE", PriceTerms.Rule.perMonth(), Heading.PARKING, Levy.VAT_PARKING, "90.00").inAdvance());
    private static final long ID = 7;

    private final List<InvoiceLine> lines = new ArrayList<>();
    private final List<DateRange> periods = new ArrayList<>();
    private final List<VersionPrices> versions = new ArrayList<>(List.of(OLD));

    /** What the bill of some days and an advance said, by the generator itself. */
    private void billed(String start, String end, String advancedUntil) {
        Due due = new Due(period(start, end), period(end, advancedUntil));
        ProposedInvoice invoice = (ProposedInvoice) InvoiceGenerator.generate(new BillingFacts(
                charging(new DateRange(day("2025-01-01"), LocalDate.MAX)), due));
        invoice.lines().forEach(line -> lines.add(stored(line)));
        periods.add(period(start, end));
    }

    private static InvoiceLine stored(ProposedLine line) {
        return new InvoiceLine(ID, new InvoiceLine.Item(1, line.what().labels().heading(), line.code(), null, "-", "706",
                line.what().advance()), line.period(), new InvoiceLine.Priced(line.count().quantity(), line.count().unit(),
                line.count().unitPrice(), line.count().priceUnit(), 41L),
                new InvoiceLine.Amount(line.vatRate(), line.net(), line.explanation()));
    }

    private List<Rebilling> settled(String end, Due due) {
        Contract contract = contract(end);
        DateRange supplied = new DateRange(contract.startDate(), contract.endDate());
        List<BilledDays> days = new BeyondEnd(Map.of(ID, periods), Map.of(ID, lines))
                .of(contract, (asked, period) -> charging(supplied));
        ProposedInvoice invoice = (ProposedInvoice) InvoiceGenerator.generate(
                new BillingFacts(charging(supplied), due, days));
        return invoice.rebillings();
    }

    private Charging charging(DateRange supplied) {
        return new ParkingCharging(Catalogue.book(versions), Map.of(YearMonth.of(2026, 10), 20), supplied);
    }

    private static Contract contract(String end) {
        Address address = new Address("8 rue des Tilleuls", null, "63200", "Val-Clair");
        Customer customer = Customer.person("C1", new PersonName("Mme", "Camille", "Martin"), address,
                new Contact(null, null, "fr"), Instant.EPOCH);
        Contract contract = new ParkingContract("P1", new Account("A1", customer),
                new ServicePoint(ServicePoint.Kind.PARKING_PLACE, "GARE-1", address),
                new Terms("PARKING", BillingCycle.MONTHLY, day("2025-01-01")), true) {
            @Override
            public Long id() {
                return ID;
            }
        };
        contract.terminate(day(end));
        return contract;
    }

    private static List<String> credits(Rebilling rebilling) {
        return rebilling.credits().stream()
                .map(line -> line.priceCode() + " " + line.period().start() + " " + line.period().end() + " " + line.net())
                .toList();
    }

    private static List<String> charged(Rebilling rebilling) {
        return rebilling.lines().stream().map(Catalogue::text).toList();
    }

    /** All of November at 80.00 goes back; 80.00 x 15/30 = 40.00 is charged again. */
    @Test
    void takesBackTheDaysOfAnAdvanceThatAreNotSupplied() {
        billed("2026-10-01", "2026-11-01", "2026-12-01");
        assertThat(settled("2026-11-16", Due.inArrears(period("2026-11-01", "2026-11-16")))).singleElement()
                .satisfies(rebilling -> {
                    assertThat(credits(rebilling)).containsExactly("PARKING_FEE 2026-11-01 2026-12-01 " + Money.of("80.00"));
                    assertThat(charged(rebilling)).containsExactly(
                            "PARKING_FEE 2026-11-01 2026-11-16: 15 DAY x 80 EUR_PER_MONTH = 40.00 + 20 % (41)");
                });
    }

    /** The end is where the bill ended: nothing is due any more, only the advance goes back. */
    @Test
    void takesBackAWholeAdvance() {
        billed("2026-10-01", "2026-11-01", "2026-12-01");
        assertThat(settled("2026-11-01", null)).singleElement().satisfies(rebilling -> {
            assertThat(credits(rebilling)).containsExactly("PARKING_FEE 2026-11-01 2026-12-01 " + Money.of("80.00"));
            assertThat(charged(rebilling)).isEmpty();
        });
    }

    /**
     * 80.00 x 10/30 = 26.67 and, from the 11th, 90.00 x 20/30 = 60.00 were billed. Supplied until the 15th: the first
     * line stands, of the second 90.00 x 5/30 = 15.00 is left.
     */
    @Test
    void leavesWhatWasBilledAtAnEarlierPriceOfTheSameAdvance() {
        versions.add(NEW);
        billed("2026-10-01", "2026-11-01", "2026-12-01");
        assertThat(settled("2026-11-16", Due.inArrears(period("2026-11-01", "2026-11-16")))).singleElement()
                .satisfies(rebilling -> {
                    assertThat(credits(rebilling)).containsExactly("PARKING_FEE 2026-11-11 2026-12-01 " + Money.of("60.00"));
                    assertThat(charged(rebilling)).containsExactly(
                            "PARKING_FEE 2026-11-11 2026-11-16: 5 DAY x 90 EUR_PER_MONTH = 15.00 + 20 % (42)");
                });
    }

    /**
     * November was paid in advance when a tariff came that bills from the 11th on afterwards, 90.00: of 80.00 that go back
     * 80.00 x 10/30 = 26.67 and 90.00 x 5/30 = 15.00 are left, and the final bill has no fee of its own.
     */
    @Test
    void chargesAnAdvanceAgainThoughTheTariffBillsItAfterwardsByNow() {
        billed("2026-10-01", "2026-11-01", "2026-12-01");
        versions.add(version(42, "2026-11-11",
                price("PARKING_FEE", PriceTerms.Rule.perMonth(), Heading.PARKING, Levy.VAT_PARKING, "90.00")));
        Due due = Due.inArrears(period("2026-11-01", "2026-11-16"))
                .without(Map.of("PARKING_FEE", List.of(period("2026-11-01", "2026-12-01"))));
        assertThat(settled("2026-11-16", due)).singleElement().satisfies(rebilling -> {
            assertThat(credits(rebilling)).containsExactly("PARKING_FEE 2026-11-01 2026-12-01 " + Money.of("80.00"));
            assertThat(charged(rebilling)).containsExactly(
                    "PARKING_FEE 2026-11-11 2026-11-16: 5 DAY x 90 EUR_PER_MONTH = 15.00 + 20 % (42)",
                    "PARKING_FEE 2026-11-01 2026-11-11: 10 DAY x 80 EUR_PER_MONTH = 26.67 + 20 % (41)");
        });
        assertThat(charging(new DateRange(day("2025-01-01"), day("2026-11-16"))).charge(due).lines())
                .extracting(ProposedLine::code).containsExactly("LOW_USE");
    }

    /** November was billed whole, with 25 % off 80.00; the end on the 15th is told in December. */
    @Test
    void chargesAgainAPeriodThatEndedEarlierThanBilled() {
        billed("2026-10-01", "2026-11-01", "2026-12-01");
        billed("2026-11-01", "2026-12-01", "2027-01-01");
        List<Rebilling> rebillings = settled("2026-11-16", null);
        assertThat(rebillings).hasSize(2);
        assertThat(credits(rebillings.get(0))).containsExactly("LOW_USE 2026-11-01 2026-12-01 " + Money.of("-20.00"));
        // 80.00 x 15/30 = 40.00; 25 % of it
        assertThat(charged(rebillings.get(0))).containsExactly(
                "LOW_USE 2026-11-01 2026-11-16: -40.00 EUR x 25 PERCENT = -10.00 + 20 % (41)");
        assertThat(credits(rebillings.get(1))).containsExactlyInAnyOrder(
                "PARKING_FEE 2026-11-01 2026-12-01 " + Money.of("80.00"),
                "PARKING_FEE 2026-12-01 2027-01-01 " + Money.of("80.00"));
        assertThat(charged(rebillings.get(1))).containsExactly(
                "PARKING_FEE 2026-11-01 2026-11-16: 15 DAY x 80 EUR_PER_MONTH = 40.00 + 20 % (41)");
    }

    @Test
    void findsNothingWhereNoDayBeyondTheEndWasBilled() {
        billed("2026-10-01", "2026-11-01", "2026-12-01");
        assertThat(settled("2026-12-01", Due.inArrears(period("2026-11-01", "2026-12-01")))).isEmpty();
    }

    @Test
    void looksAtTheDaysOfAPeriodOnceWhetherForItsEndOrForItsEstimates() {
        billed("2026-11-01", "2026-12-01", "2027-01-01");
        BeyondEnd beyond = new BeyondEnd(Map.of(ID, periods), Map.of(ID, lines));
        assertThat(Stream.of(period("2026-11-01", "2026-12-01"), period("2026-10-01", "2026-11-01"))
                .map(period -> beyond.covers(contract("2026-11-16"), period))).containsExactly(true, false);
    }
}

package org.quittance.billing.charging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quittance.billing.charging.Catalogue.day;
import static org.quittance.billing.charging.Catalogue.price;
import static org.quittance.billing.charging.Catalogue.register;
import static org.quittance.billing.charging.Catalogue.version;
import static org.quittance.billing.charging.Catalogue.water;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.quittance.contract.TimeClass;
import org.quittance.money.Money;
import org.quittance.tariff.Heading;
import org.quittance.tariff.Levy;
import org.quittance.tariff.Measure;
import org.quittance.tariff.PriceTerms;
import org.quittance.tariff.VersionPrices;
import org.quittance.time.DateRange;

/** Billing a period in two pieces costs what it costs in one, but for the rounding of the lines. */
class LinearPricesPropertyTest {

    private static final List<VersionPrices> PRICES = List.of(
            version(1, "2023-01-01", prices("53.17", "9.99", "1.1873")),
            version(2, "2024-03-17", prices("54.99", "9.99", "1.2011")),
            version(3, "2025-11-30", prices("54.99", "10.49", "1.3333")));

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void splittingAtAnyDayMovesATotalByNoMoreThanTheRoundingOfItsLines(
            @ForAll @IntRange(max = 1200) int startAfter, @ForAll @IntRange(min = 2, max = 500) int days,
            @ForAll @IntRange(max = 499) int cutAfter, @ForAll @IntRange(max = 900_000) int litresBefore,
            @ForAll @IntRange(max = 900_000) int litresAfter) {
        LocalDate start = day("2023-01-01").plusDays(startAfter);
        LocalDate cut = start.plusDays(1 + cutAfter % (days - 1));
        LocalDate end = start.plusDays(days);
        Consumption readings = water(register(TimeClass.BASE, index(start, 0), index(cut, litresBefore),
                index(end, litresBefore + litresAfter)));

        List<ProposedLine> whole = lines(readings, start, end);
        List<ProposedLine> pieces =
                Stream.concat(lines(readings, start, cut).stream(), lines(readings, cut, end).stream()).toList();

        for (String code : List.of("YEARLY", "MONTHLY", "VOLUME")) {
            BigDecimal moved = sum(whole, code).minus(sum(pieces, code)).euros().abs();
            assertThat(moved).as(code).isLessThanOrEqualTo(rounding(whole, code).add(rounding(pieces, code)));
        }
    }

    private static List<ProposedLine> lines(Consumption consumption, LocalDate start, LocalDate end) {
        return new WaterCharging(Catalogue.book(PRICES), consumption)
                .charge(Due.inArrears(new DateRange(start, end))).lines();
    }

    /** Half a cent per line, and half a litre where a volume was split, worth less than a tenth of a cent. */
    private static BigDecimal rounding(List<ProposedLine> lines, String code) {
        return new BigDecimal("0.0057").multiply(BigDecimal.valueOf(of(lines, code).count()));
    }

    private static Money sum(List<ProposedLine> lines, String code) {
        return of(lines, code).map(ProposedLine::net).reduce(Money.ZERO, Money::plus);
    }

    private static Stream<ProposedLine> of(List<ProposedLine> lines, String code) {
        return lines.stream().filter(line -> line.code().equals(code));
    }

    private static String index(LocalDate day, int litres) {
        return day + " " + BigDecimal.valueOf(litres, 3);
    }

    private static PriceTerms[] prices(String perYear, String perMonth, String perM3) {
        return new PriceTerms[] {
            price("YEARLY", PriceTerms.Rule.perYear(), Heading.WATER_DISTRIBUTION, Levy.VAT_WATER, perYear),
            price("MONTHLY", PriceTerms.Rule.perMonth(), Heading.WATER_DISTRIBUTION, Levy.VAT_WATER, perMonth),
            price("VOLUME", PriceTerms.Rule.perUnit(Measure.WATER), Heading.WATER_DISTRIBUTION, Levy.VAT_WATER, perM3)};
    }
}

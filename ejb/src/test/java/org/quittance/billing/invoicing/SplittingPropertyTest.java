package org.quittance.billing.invoicing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.quittance.billing.charging.IndexReadings;
import org.quittance.billing.charging.ProposedLine;
import org.quittance.contract.TimeClass;
import org.quittance.money.Money;
import org.quittance.time.DateRange;
import static org.assertj.core.api.Assertions.assertThat;
import static org.quittance.billing.charging.Catalogue.BASE;
import static org.quittance.billing.charging.Catalogue.BASE_PRICES;
import static org.quittance.billing.charging.Catalogue.RATES;
import static org.quittance.billing.charging.Catalogue.day;
import static org.quittance.billing.charging.Catalogue.electricity;
import static org.quittance.billing.charging.Catalogue.indexes;
import static org.quittance.billing.charging.Catalogue.register;


/** Electricity has linear prices only: billing a period in two pieces must cost what it costs in one. */
class SplittingPropertyTest {

    private static final LocalDate FIRST = day("2023-08-01");

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void splittingAtAnyDayMovesATotalByNoMoreThanTheRoundingOfItsLines(
            @ForAll @IntRange(max = 1000) int startAfter, @ForAll @IntRange(min = 2, max = 400) int days,
            @ForAll @IntRange(max = 399) int cutAfter,
            @ForAll @IntRange(max = 5_000_000) int wattHoursBefore,
            @ForAll @IntRange(max = 5_000_000) int wattHoursAfter) {
        LocalDate start = FIRST.plusDays(startAfter);
        LocalDate cut = start.plusDays(1 + cutAfter % (days - 1));
        LocalDate end = start.plusDays(days);
        IndexReadings readings = indexes(register(TimeClass.BASE, reading(start, 0), reading(cut, wattHoursBefore),
                reading(end, wattHoursBefore + wattHoursAfter)));

        List<ProposedLine> whole = lines(new DateRange(start, end), readings);
        List<ProposedLine> pieces = Stream.of(new DateRange(start, cut), new DateRange(cut, end))
                .flatMap(piece -> lines(piece, readings).stream()).toList();

        for (String charge : List.of("SUBSCRIPTION", "ENERGY_BASE", "CTA", "EXCISE")) {
            BigDecimal moved = sum(whole, charge).minus(sum(pieces, charge)).euros().abs();
            assertThat(moved).as(charge)
                    .isLessThanOrEqualTo(rounding(whole, charge).add(rounding(pieces, charge)));
        }
        assertThat(kilowattHours(whole)).isEqualByComparingTo(kilowattHours(pieces));
    }

    private static List<ProposedLine> lines(DateRange period, IndexReadings readings) {
        return InvoiceGeneratorTest.invoice(electricity(BASE, period, BASE_PRICES, RATES, readings)).lines();
    }

    /** Half a cent per line; a quantity split by days adds half a watt-hour, worth less than a tenth of a cent. */
    private static BigDecimal rounding(List<ProposedLine> lines, String charge) {
        long count = lines.stream().filter(line -> line.code().equals(charge)).count();
        return new BigDecimal(charge.equals("EXCISE") ? "0.0051" : "0.005").multiply(BigDecimal.valueOf(count));
    }

    private static Money sum(List<ProposedLine> lines, String charge) {
        return lines.stream().filter(line -> line.code().equals(charge)).map(ProposedLine::net)
                .reduce(Money.ZERO, Money::plus);
    }

    private static BigDecimal kilowattHours(List<ProposedLine> lines) {
        return lines.stream().filter(line -> line.code().equals("ENERGY_BASE")).map(line -> line.count().quantity())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String reading(LocalDate day, int wattHours) {
        return day + " " + BigDecimal.valueOf(wattHours, 3);
    }
}

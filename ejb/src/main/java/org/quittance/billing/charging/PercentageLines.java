package org.quittance.billing.charging;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quittance.billing.Explanation;
import org.quittance.billing.Formula;
import org.quittance.money.Money;
import org.quittance.tariff.Basis;
import org.quittance.tariff.PriceTerms;
import org.quittance.time.DateRange;

/**
 * Prices that are a percentage of other lines, on their rounded sum: of those billed in advance in advance, of the others
 * afterwards. Where a percentage or its VAT changes inside the days of a line, its amount is shared out by days, to the
 * cent.
 */
final class PercentageLines {

    private PercentageLines() {
    }

    /** The lines and the percentages of them. */
    static List<ProposedLine> added(PriceBook prices, Due due, List<ProposedLine> lines) {
        Stream<ProposedLine> percentages = Stream.of(false, true).flatMap(inAdvance -> prices.codes().stream()
                .flatMap(code -> due.days(code, inAdvance).stream().flatMap(days -> prices.parts(code, days).stream()))
                .filter(part -> part.price().rule().basis() == Basis.PERCENT)
                .flatMap(part -> percentage(part, inAdvance, lines).stream()));
        return Stream.concat(lines.stream(), percentages).toList();
    }

    /** Nothing where no line it is of falls into its days. */
    private static Optional<ProposedLine> percentage(PricedPart part, boolean inAdvance, List<ProposedLine> lines) {
        PriceTerms price = part.price();
        return lines.stream()
                .filter(line -> price.rule().percentOf().contains(line.code()) && line.what().advance() == inAdvance)
                .filter(line -> line.period().intersection(part.period()).isPresent())
                .map(line -> until(line, part.period().end()).minus(until(line, part.period().start())))
                .reduce(Money::plus)
                .map(base -> LineMaths.percentage(
                        new PricedPart(part.period(), inAdvance ? price.inAdvance() : price.inArrears(), part.versionId(),
                                part.vatRate()), base, price.amount(),
                        Explanation.of(Formula.PERCENT, base.euros().toPlainString(), LineMaths.plain(price.amount()))));
    }

    /** What of a line falls to its days before a day, half up: the parts of any cut add up to the line. */
    private static Money until(ProposedLine line, LocalDate day) {
        DateRange days = line.period();
        if (!day.isAfter(days.start())) {
            return Money.ZERO;
        }
        return !day.isBefore(days.end()) ? line.net() : Money.rounded(line.net().euros()
                .multiply(BigDecimal.valueOf(new DateRange(days.start(), day).days()))
                .divide(BigDecimal.valueOf(days.days()), MathContext.DECIMAL128));
    }
}

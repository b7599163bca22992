package org.quittance.billing.charging;

import java.util.List;
import java.util.stream.Stream;
import org.quittance.billing.Explanation;
import org.quittance.billing.Formula;
import org.quittance.money.Money;
import org.quittance.tariff.Basis;

/** Prices that are a percentage of other lines, on their rounded sum. */
final class PercentageLines {

    private PercentageLines() {
    }

    /** The lines and the percentages of them; a percentage is of the lines whose days begin while it holds. */
    static List<ProposedLine> added(PriceBook prices, Due due, List<ProposedLine> lines) {
        List<ProposedLine> percentages = prices
                .parts(price -> price.rule().basis() == Basis.PERCENT, due.arrears()).stream()
                .map(part -> percentage(part, lines)).toList();
        return Stream.concat(lines.stream(), percentages.stream()).toList();
    }

    private static ProposedLine percentage(PricedPart part, List<ProposedLine> lines) {
        Money base = lines.stream()
                .filter(line -> part.price().rule().percentOf().contains(line.code())
                        && part.period().contains(line.period().start()))
                .map(ProposedLine::net).reduce(Money.ZERO, Money::plus);
        return LineMaths.percentage(part, base, part.price().amount(), Explanation.of(
                Formula.PERCENT, base.euros().toPlainString(), LineMaths.plain(part.price().amount())));
    }
}

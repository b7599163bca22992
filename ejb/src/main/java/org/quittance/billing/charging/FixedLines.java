package org.quittance.billing.charging;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.quittance.tariff.Basis;
import org.quittance.tariff.Measure;
import org.quittance.tariff.PriceTerms;
import org.quittance.time.Timeline;

/** The prices that days alone decide: subscriptions and fees, in advance or in arrears. */
final class FixedLines {

    private FixedLines() {
    }

    static boolean isFixed(PriceTerms price) {
        return price.rule().basis() == Basis.PER_YEAR || price.rule().basis() == Basis.PER_MONTH;
    }

    /** @param factors how many kVA or kWc the contract has; days are cut where that changes */
    static List<ProposedLine> of(PriceBook prices, Due due, Function<Measure, Timeline<BigDecimal>> factors) {
        return prices.codes().stream().flatMap(code -> Stream.of(false, true)
                .flatMap(inAdvance -> due.days(code, inAdvance).stream()
                        .flatMap(days -> prices.parts(code, days).stream())
                        .filter(part -> isFixed(part.price()) && part.price().advance() == inAdvance))
                .flatMap(part -> lines(part, factors))).toList();
    }

    private static Stream<ProposedLine> lines(PricedPart part, Function<Measure, Timeline<BigDecimal>> factors) {
        Measure measure = part.price().rule().measure();
        if (measure == null) {
            return Stream.of(LineMaths.fixed(part, BigDecimal.ONE));
        }
        Timeline<BigDecimal> factor = factors.apply(measure);
        return part.period().cutAt(factor.changesWithin(part.period())).stream()
                .map(days -> LineMaths.fixed(part.during(days), factor.on(days.start())));
    }
}

package org.quittance.billing.charging;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.quittance.tariff.Basis;
import org.quittance.tariff.Measure;
import org.quittance.tariff.PriceTerms;

/** The prices that days alone decide: subscriptions and fees, in advance or in arrears. */
final class FixedLines {

    private FixedLines() {
    }

    static boolean isFixed(PriceTerms price) {
        return price.rule().basis() == Basis.PER_YEAR || price.rule().basis() == Basis.PER_MONTH;
    }

    /** @param factors how many kVA or kWc the contract has */
    static List<ProposedLine> of(PriceBook prices, Due due, Function<Measure, BigDecimal> factors) {
        return prices.codes().stream().flatMap(code -> Stream.of(false, true)
                .flatMap(inAdvance -> due.days(code, inAdvance).stream()
                        .flatMap(days -> prices.parts(code, days).stream())
                        .filter(part -> isFixed(part.price()) && part.price().advance() == inAdvance))
                .map(part -> LineMaths.fixed(part, factor(part.price(), factors)))).toList();
    }

    private static BigDecimal factor(PriceTerms price, Function<Measure, BigDecimal> factors) {
        Measure measure = price.rule().measure();
        return measure == null ? BigDecimal.ONE : factors.apply(measure);
    }
}

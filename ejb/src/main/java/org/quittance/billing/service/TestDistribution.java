package org.quittance.billing.service;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.quittance.billing.PricedTwice;
import org.quittance.money.Money;

/**
 * How the differences of a test are spread: after minus before, with VAT.
 *
 * @param differences in ascending order
 * @param before      sum of what was paid
 * @param after       sum of what would be paid
 * @param euros       contracts by difference, in equal steps
 * @param percents    contracts by difference in percent of what they paid
 */
public record TestDistribution(
        List<Money> differences, Money before, Money after, List<Band> euros, List<Band> percents) {

    private static final int MOST_BANDS = 10;
    private static final int PERCENT_DECIMALS = 6;
    private static final BigDecimal SMALLEST_STEP = new BigDecimal("0.01");
    private static final List<BigDecimal> PERCENT_LIMITS =
            List.of(new BigDecimal(2), new BigDecimal(5), new BigDecimal(10), new BigDecimal(20));

    /**
     * Contracts between two differences. The limit nearer to zero does not belong to a band of percents, nor the upper
     * one to a band of euros.
     *
     * @param from null for no lower limit
     * @param to   null for no upper limit
     */
    public record Band(BigDecimal from, BigDecimal to, int contracts) {
    }

    public static TestDistribution of(Collection<PricedTwice> priced) {
        List<Money> differences = priced.stream().map(PricedTwice::difference).sorted().toList();
        return new TestDistribution(differences,
                priced.stream().map(PricedTwice::before).reduce(Money.ZERO, Money::plus),
                priced.stream().map(PricedTwice::after).reduce(Money.ZERO, Money::plus),
                euros(differences), percents(priced));
    }

    public int contracts() {
        return differences.size();
    }

    public Money difference() {
        return after.minus(before);
    }

    /** Of the sums, to one decimal; null if nothing was paid. */
    public BigDecimal percent() {
        return new PricedTwice(before, after).percent(1);
    }

    public long increases() {
        return differences.stream().filter(Money::isPositive).count();
    }

    public long decreases() {
        return differences.stream().filter(Money::isNegative).count();
    }

    public Money smallest() {
        return differences.get(0);
    }

    public Money largest() {
        return differences.get(differences.size() - 1);
    }

    /** The middle one; of an even number the mean of the two in the middle, half a cent rounded up. */
    public Money median() {
        int middle = differences.size() / 2;
        if (differences.size() % 2 == 1) {
            return differences.get(middle);
        }
        BigDecimal sum = differences.get(middle - 1).plus(differences.get(middle)).euros();
        return Money.rounded(sum.divide(BigDecimal.valueOf(2)));
    }

    /** The difference that so many tenths of the contracts do not pass: 1 to 9, by nearest rank. */
    public Money decile(int tenths) {
        int rank = (differences.size() * tenths + 9) / 10;
        return differences.get(rank - 1);
    }

    private static List<Band> euros(List<Money> ascending) {
        if (ascending.isEmpty()) {
            return List.of();
        }
        BigDecimal least = ascending.get(0).euros();
        BigDecimal most = ascending.get(ascending.size() - 1).euros();
        BigDecimal step = step(most.subtract(least));
        List<Band> bands = new ArrayList<>();
        for (BigDecimal from = floor(least, step); from.compareTo(most) <= 0; from = from.add(step)) {
            BigDecimal lower = from;
            BigDecimal upper = from.add(step);
            bands.add(new Band(lower, upper, (int) ascending.stream().map(Money::euros)
                    .filter(euros -> euros.compareTo(lower) >= 0 && euros.compareTo(upper) < 0).count()));
        }
        return bands;
    }

    /** The smallest of 0.01, 0.02, 0.05, 0.1 ... that makes few enough bands of the span. */
    static BigDecimal step(BigDecimal span) {
        for (BigDecimal power = SMALLEST_STEP; ; power = power.multiply(BigDecimal.TEN)) {
            for (int times : new int[] {1, 2, 5}) {
                BigDecimal step = power.multiply(BigDecimal.valueOf(times));
                if (step.multiply(BigDecimal.valueOf(MOST_BANDS)).compareTo(span) >= 0) {
                    return step.stripTrailingZeros();
                }
            }
        }
    }

    private static BigDecimal floor(BigDecimal value, BigDecimal step) {
        return value.divide(step, 0, RoundingMode.FLOOR).multiply(step);
    }

    private static List<Band> percents(Collection<PricedTwice> priced) {
        List<BigDecimal> percents = priced.stream().filter(one -> !one.before().isZero())
                .map(one -> one.percent(PERCENT_DECIMALS)).toList();
        List<Band> bands = new ArrayList<>();
        for (int i = PERCENT_LIMITS.size(); i >= 0; i--) {
            BigDecimal inner = i == 0 ? BigDecimal.ZERO : PERCENT_LIMITS.get(i - 1);
            BigDecimal outer = i == PERCENT_LIMITS.size() ? null : PERCENT_LIMITS.get(i);
            bands.add(new Band(outer == null ? null : outer.negate(), inner.negate(), (int) percents.stream()
                    .map(BigDecimal::negate).filter(percent -> isWithin(percent, inner, outer)).count()));
        }
        bands.add(new Band(BigDecimal.ZERO, BigDecimal.ZERO,
                (int) percents.stream().filter(percent -> percent.signum() == 0).count()));
        for (int i = 0; i <= PERCENT_LIMITS.size(); i++) {
            BigDecimal inner = i == 0 ? BigDecimal.ZERO : PERCENT_LIMITS.get(i - 1);
            BigDecimal outer = i == PERCENT_LIMITS.size() ? null : PERCENT_LIMITS.get(i);
            bands.add(new Band(inner, outer,
                    (int) percents.stream().filter(percent -> isWithin(percent, inner, outer)).count()));
        }
        return bands;
    }

    private static boolean isWithin(BigDecimal percent, BigDecimal inner, BigDecimal outer) {
        return percent.compareTo(inner) > 0 && (outer == null || percent.compareTo(outer) <= 0);
    }
}

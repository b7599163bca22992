package org.quittance.metering.plausibility;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.quittance.metering.Doubt;
import org.quittance.metering.SpikeRule;
import org.quittance.metering.consumption.IndexReading;
import org.quittance.metering.consumption.RegisterReadings;
import org.quittance.metering.consumption.UsualConsumption;
import org.quittance.time.DateRange;

/**
 * Judges a new index of one register by what was read of it before and after, and by what is usual. Estimates are no
 * witnesses: an index may contradict them.
 */
public final class Plausibility {

    private final RegisterReadings register;
    private final UsualConsumption usual;
    private final Collection<SpikeRule> rules;
    private final LocalDate today;

    /**
     * @param usual of the same register and customer
     * @param rules the one that is in force today counts; without one there is no spike
     */
    public Plausibility(
            RegisterReadings register, UsualConsumption usual, Collection<SpikeRule> rules, LocalDate today) {
        this.register = register;
        this.usual = usual;
        this.rules = List.copyOf(rules);
        this.today = today;
    }

    /**
     * Empty if the index is believed.
     *
     * @param day   at whose beginning the register showed it
     * @param index kWh or m3 before the coefficient, not negative
     */
    public Optional<Doubted> doubt(LocalDate day, BigDecimal index) {
        if (day.isAfter(today)) {
            return Optional.of(Doubted.of(Doubt.FUTURE_DATE, day));
        }
        if (!register.covers(day)) {
            return Optional.of(Doubted.of(Doubt.NO_METER_THEN, day));
        }
        if (index.compareTo(register.capacity()) >= 0) {
            return Optional.of(Doubted.of(Doubt.TOO_MANY_DIGITS, register.plate().digits()));
        }
        return contradiction(day, index)
                .or(() -> register.readBefore(day).flatMap(before -> belowPrevious(before, index)))
                .or(() -> register.readAfter(day).flatMap(after -> aboveNext(after, index)))
                .or(() -> register.readBefore(day).flatMap(before -> spike(before, day, index)));
    }

    private Optional<Doubted> contradiction(LocalDate day, BigDecimal index) {
        return register.on(day)
                .filter(known -> known.isRead() && known.index().compareTo(index) != 0)
                .map(known -> Doubted.of(Doubt.CONTRADICTS, plain(known.index())));
    }

    private Optional<Doubted> belowPrevious(IndexReading before, BigDecimal index) {
        return index.compareTo(before.index()) >= 0 || register.turnedOver(before.index(), index)
                ? Optional.empty()
                : Optional.of(Doubted.of(Doubt.BELOW_PREVIOUS, before.day(), plain(before.index())));
    }

    private Optional<Doubted> aboveNext(IndexReading after, BigDecimal index) {
        return index.compareTo(after.index()) <= 0 || register.turnedOver(index, after.index())
                ? Optional.empty()
                : Optional.of(Doubted.of(Doubt.ABOVE_NEXT, after.day(), plain(after.index())));
    }

    private Optional<Doubted> spike(IndexReading before, LocalDate day, BigDecimal index) {
        BigDecimal counted = index.subtract(before.index());
        BigDecimal consumed = (counted.signum() < 0 ? counted.add(register.capacity()) : counted)
                .multiply(register.plate().coefficient());
        return mostBelieved(new DateRange(before.day(), day))
                .filter(most -> consumed.compareTo(most) > 0)
                .map(most -> Doubted.of(Doubt.SPIKE, plain(consumed), plain(most.setScale(0, RoundingMode.DOWN))));
    }

    private Optional<BigDecimal> mostBelieved(DateRange period) {
        return SpikeRule.on(rules, register.plate().flow(), today)
                .flatMap(rule -> usual.of(period).map(likely -> rule.mostBelieved(likely.quantity())));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** What would be believed today; empty if the register was never read before. */
    public Optional<ExpectedRange> expectedToday() {
        return register.readBefore(today).map(this::expected);
    }

    private ExpectedRange expected(IndexReading before) {
        BigDecimal lowest = before.index().setScale(0, RoundingMode.UP);
        Optional<BigDecimal> most = mostBelieved(new DateRange(before.day(), today));
        if (most.isEmpty()) {
            return new ExpectedRange(lowest, null, false);
        }
        BigDecimal highest = before.index()
                .add(most.get().divide(register.plate().coefficient(), MathContext.DECIMAL128))
                .setScale(0, RoundingMode.DOWN);
        if (highest.compareTo(register.capacity()) < 0) {
            return new ExpectedRange(lowest, highest, false);
        }
        if (!register.turnedOver(before.index(), BigDecimal.ZERO)) {
            return new ExpectedRange(lowest, register.capacity().subtract(BigDecimal.ONE), false);
        }
        BigDecimal beyond = highest.subtract(register.capacity());
        return new ExpectedRange(lowest, beyond.min(register.lastOfTurnover()), true);
    }
}

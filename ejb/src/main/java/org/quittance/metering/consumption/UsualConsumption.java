package org.quittance.metering.consumption;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.quittance.metering.EstimationBasis;
import org.quittance.time.DateRange;

/**
 * What one customer is likely to consume on some days: as on the same days a year earlier, else as on the customer's own
 * average day, else as a usual customer of the offer does. What was consumed at the point by others does not count.
 */
public final class UsualConsumption {

    /** An average of fewer days says more of the season than of the customer. */
    private static final int LEAST_DAYS_OF_AN_AVERAGE = 30;
    private static final int DECIMALS = 3;

    private final RegisterHistory history;
    private final DateRange own;
    private final List<BigDecimal> profile;

    /**
     * @param own     the customer's time at the point
     * @param profile kWh or m3 of this register in each month from January to December, empty if unknown
     */
    public UsualConsumption(RegisterHistory history, DateRange own, List<BigDecimal> profile) {
        this.history = history;
        this.own = own;
        this.profile = List.copyOf(profile);
    }

    /** @param quantity kWh or m3, coefficient included, three decimals half up, never negative */
    public record Usual(BigDecimal quantity, EstimationBasis basis) {

        public Usual {
            quantity = quantity.setScale(DECIMALS, RoundingMode.HALF_UP);
        }
    }

    /** Empty if nothing tells it. @param period at least one day */
    public Optional<Usual> of(DateRange period) {
        return ofLastYear(period).or(() -> ofAverage(period)).or(() -> ofProfile(period));
    }

    private Optional<Usual> ofLastYear(DateRange period) {
        LocalDate start = period.start().minusYears(1);
        LocalDate end = period.end().minusYears(1);
        return start.isBefore(own.start()) || !start.isBefore(end)
                ? Optional.empty()
                : asIn(new DateRange(start, end), period).map(as -> new Usual(as, EstimationBasis.LAST_YEAR));
    }

    private Optional<Usual> ofAverage(DateRange period) {
        return history.read(own)
                .filter(known -> known.days() >= LEAST_DAYS_OF_AN_AVERAGE)
                .flatMap(known -> asIn(known, period))
                .map(as -> new Usual(as, EstimationBasis.OWN_AVERAGE));
    }

    /** As much a day as in the days known; empty where readings do not enclose them, or contradict each other. */
    private Optional<BigDecimal> asIn(DateRange known, DateRange period) {
        try {
            return Optional.of(history.usage(known).total().max(BigDecimal.ZERO)
                    .multiply(BigDecimal.valueOf(period.days()))
                    .divide(BigDecimal.valueOf(known.days()), MathContext.DECIMAL128));
        } catch (NoReadingException | IndexWentDownException e) {
            return Optional.empty();
        }
    }

    private Optional<Usual> ofProfile(DateRange period) {
        if (profile.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (LocalDate from = period.start(); from.isBefore(period.end());) {
            YearMonth month = YearMonth.from(from);
            LocalDate until = month.plusMonths(1).atDay(1);
            until = until.isBefore(period.end()) ? until : period.end();
            sum = sum.add(profile.get(from.getMonthValue() - 1)
                    .multiply(BigDecimal.valueOf(new DateRange(from, until).days()))
                    .divide(BigDecimal.valueOf(month.lengthOfMonth()), MathContext.DECIMAL128));
            from = until;
        }
        return Optional.of(new Usual(sum, EstimationBasis.OFFER_PROFILE));
    }
}

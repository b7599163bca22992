package org.quittance.payment.service.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quittance.billing.YearCost;
import org.quittance.money.Money;
import org.quittance.payment.EqualParts;
import org.quittance.payment.PlanForecast;
import org.quittance.time.DateRange;

class PlanAmountsTest {

    @ParameterizedTest
    @CsvSource({
        // 550.00 / 11 = 50 exactly
        "550.00, 11, 50.00",
        // 550.01 / 11 = 50.0009...: up
        "550.01, 11, 50.01",
        // 1000.00 / 11 = 90.909...: up; eleven are 1000.01, the settlement gives the cent back
        "1000.00, 11, 90.91",
        "100.00, 10, 10.00",
        // 0.01 in eleven: nobody pays less than a cent
        "0.01, 11, 0.01",
        "99.99, 1, 99.99",
    })
    void instalmentsAreRoundedUpToTheCent(Money estimate, int parts, Money instalment) {
        assertThat(EqualParts.of(estimate, parts)).isEqualTo(instalment);
    }

    @Test
    void nothingIsNotShared() {
        assertThatThrownBy(() -> EqualParts.of(Money.ZERO, 11)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EqualParts.of(Money.of("1.00"), 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static YearCost year(String amount) {
        return new YearCost(Money.of(amount), YearCost.Source.LAST_YEAR,
                new DateRange(LocalDate.of(2025, 7, 1), LocalDate.of(2026, 7, 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-01, 2027-07-01, 365.00",
        // twelve months that contain 29 February are a year all the same
        "2027-07-01, 2028-07-01, 365.00",
        // 212 of 365 days at a euro a day
        "2026-11-01, 2027-06-01, 212.00",
        // one day
        "2026-11-01, 2026-11-02, 1.00",
        // 426 days
        "2026-11-01, 2028-01-01, 426.00",
    })
    void aYearIsSharedByDays(LocalDate start, LocalDate end, Money cost) {
        assertThat(year("365.00").of(new DateRange(start, end))).isEqualTo(cost);
    }

    /** Cost 300.00 so far and 320.00 to come; paid 4 x 50, 7 x 50 to come of which 6 can be changed. */
    @Test
    void forecastsWhatIsStillToBePaid() {
        PlanForecast forecast = new PlanForecast(new PlanForecast.Cost(Money.of("300.00"), Money.of("320.00")),
                Money.of("200.00"), Money.of("350.00"), 6, Money.of("300.00"));

        // 620 - 200 - 350
        assertThat(forecast.settlement()).isEqualTo(Money.of("70.00"));
        // 620 - 200 - 50 that stays = 370 in six = 61.666...
        assertThat(forecast.balancing()).contains(Money.of("61.67"));
    }

    /** 480.00 in all, 550.00 are or will be paid. */
    @Test
    void forecastsWhatWillBeRefunded() {
        PlanForecast forecast = new PlanForecast(new PlanForecast.Cost(Money.of("480.00"), Money.ZERO),
                Money.of("500.00"), Money.of("50.00"), 1, Money.of("50.00"));

        assertThat(forecast.settlement()).isEqualTo(Money.of("-70.00"));
        assertThat(forecast.balancing()).as("nothing is left to pay").isEmpty();
    }

    @Test
    void hasNoBalancingInstalmentWhenNoneCanBeChanged() {
        assertThat(new PlanForecast(new PlanForecast.Cost(Money.of("100.00"), Money.ZERO), Money.ZERO, Money.of("50.00"), 0,
                Money.ZERO).balancing()).isEmpty();
    }

    /** However it is rounded, what is paid in all is what the year cost. */
    @Property
    boolean theSettlementAbsorbsTheRest(@ForAll @LongRange(min = 1, max = 2_000_000) long estimate,
            @ForAll @IntRange(min = 1, max = 12) int parts, @ForAll @LongRange(min = 0, max = 3_000_000) long cost) {
        Money instalment = EqualParts.of(new Money(estimate), parts);
        Money paid = new Money(instalment.cents() * parts);
        Money settlement = new PlanForecast(
                new PlanForecast.Cost(new Money(cost), Money.ZERO), paid, Money.ZERO, 0, Money.ZERO).settlement();
        long tooMuch = paid.cents() - estimate;
        return paid.plus(settlement).equals(new Money(cost)) && tooMuch >= 0 && tooMuch < parts;
    }

    /** Adopted, the balancing instalment leaves less than a cent for each instalment. */
    @Property
    boolean theBalancingInstalmentBringsTheSettlementToZero(@ForAll @LongRange(min = 1, max = 2_000_000) long cost,
            @ForAll @LongRange(min = 0, max = 1_000_000) long paid, @ForAll @IntRange(min = 1, max = 11) int remaining,
            @ForAll @LongRange(min = 1, max = 90_000) long instalment) {
        PlanForecast before = forecast(cost, paid, remaining, instalment);
        return before.balancing().map(balancing -> {
            long left = forecast(cost, paid, remaining, balancing.cents()).settlement().cents();
            return left <= 0 && left > -remaining;
        }).orElse(cost <= paid);
    }

    private static PlanForecast forecast(long cost, long paid, int remaining, long instalment) {
        Money planned = new Money(remaining * instalment);
        return new PlanForecast(new PlanForecast.Cost(new Money(cost), Money.ZERO), new Money(paid), planned, remaining, planned);
    }
}

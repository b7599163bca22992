package org.quittance.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineTest {

    private static final LocalDate JANUARY = LocalDate.parse("2025-01-01");
    private static final LocalDate MARCH = LocalDate.parse("2025-03-01");
    private static final LocalDate JUNE = LocalDate.parse("2025-06-01");

    private final Timeline<String> prices = Timeline.of("price", Map.of(JUNE, "c", JANUARY, "a", MARCH, "b"));

    @ParameterizedTest
    @CsvSource({"2025-01-01, a", "2025-02-28, a", "2025-03-01, b", "2025-06-01, c", "2099-01-01, c"})
    void holdsAValueFromItsDayUntilTheNext(LocalDate day, String value) {
        assertThat(prices.on(day)).isEqualTo(value);
        assertThat(prices.find(day)).contains(value);
    }

    @Test
    void holdsNothingBeforeTheFirstDay() {
        LocalDate before = JANUARY.minusDays(1);
        assertThat(prices.find(before)).isEmpty();
        assertThatExceptionOfType(NoValueOnDateException.class).isThrownBy(() -> prices.on(before))
                .withMessage("no price in force on 2024-12-31")
                .satisfies(e -> assertThat(e.name()).isEqualTo("price"))
                .satisfies(e -> assertThat(e.day()).isEqualTo(before));
    }

    @Test
    void changesInsideAPeriodButNotOnItsBorders() {
        assertThat(prices.changesWithin(new DateRange(JANUARY, JUNE))).containsExactly(MARCH);
        assertThat(prices.changesWithin(new DateRange(JANUARY.minusDays(1), JUNE.plusDays(1))))
                .containsExactly(JANUARY, MARCH, JUNE);
        assertThat(prices.changesWithin(new DateRange(MARCH, MARCH))).isEmpty();
    }

    @Test
    void doesNotTakeARepeatedValueForAChange() {
        Timeline<String> repeated = Timeline.of("price", Map.of(JANUARY, "a", MARCH, "a", JUNE, "b"));
        assertThat(repeated.changesWithin(new DateRange(JANUARY, JUNE.plusDays(1)))).containsExactly(JUNE);
        assertThat(repeated.on(MARCH)).isEqualTo("a");
    }

    @Test
    void refusesTwoValuesFromOneDay() {
        assertThatThrownBy(() -> Timeline.of("price", List.of("a", "b"), value -> JANUARY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two values of price start on 2025-01-01");
    }
}

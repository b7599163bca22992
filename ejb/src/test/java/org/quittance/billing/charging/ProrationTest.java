package org.quittance.billing.charging;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quittance.money.Money;
import org.quittance.time.DateRange;

class ProrationTest {

    @ParameterizedTest(name = "{0} a year from {1} to {2} is {3}")
    @CsvSource({
        // whole years, leap or not, cost the price
        "141.60, 2023-01-01, 2024-01-01, 141.60",
        "141.60, 2024-01-01, 2025-01-01, 141.60",
        "12345678.91, 2024-01-01, 2025-01-01, 12345678.91",
        "141.60, 2023-01-01, 2026-01-01, 424.80",
        // 29 days of a leap year: 141.60 x 29 / 366 = 11.2196...; 28 of a common one: 141.60 x 28 / 365 = 10.8624...
        "141.60, 2024-02-01, 2024-03-01, 11.22",
        "141.60, 2025-02-01, 2025-03-01, 10.86",
        // 17 days of 2023 and 45 of 2024: 6.595068... + 17.409836... = 24.004904...
        "141.60, 2023-12-15, 2024-02-15, 24.00",
        // a year across the leap day: 365 days, 184 in 2023 and 182 in 2024: 71.3819... + 70.4131... = 141.7950...
        "141.60, 2023-07-01, 2024-07-01, 141.80",
        // exact half cents round up: 1.825 / 365 = 0.005; 1.83 / 366 = 0.005; 5.49 x 2 / 366 = 0.03
        "1.825, 2025-05-05, 2025-05-06, 0.01",
        "1.83, 2024-05-05, 2024-05-06, 0.01",
        "5.49, 2024-05-05, 2024-05-07, 0.03",
        // a day each side of new year: 133.59 / 366 + 133.59 / 365 = 0.365 + 0.366 = 0.731
        "133.59, 2024-12-31, 2025-01-02, 0.73",
        // 667.95 / 366 + 667.95 / 365 = 1.825 + 1.83 = 3.655, a half cent made of two years
        "667.95, 2024-12-31, 2025-01-02, 3.66",
        "141.60, 2024-05-05, 2024-05-05, 0.00"})
    void countsEachDayByTheLengthOfItsOwnYear(BigDecimal perYear, LocalDate start, LocalDate end, String euros) {
        BigDecimal share = Proration.ofYearly(perYear, new DateRange(start, end));
        assertThat(Money.rounded(share)).isEqualTo(Money.of(euros));
    }
}

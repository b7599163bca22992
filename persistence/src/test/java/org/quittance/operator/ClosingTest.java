package org.quittance.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.quittance.operator.Closing.Days;

class ClosingTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-12-28");

    private static Days days(String first, String last) {
        return new Days(LocalDate.parse(first), LocalDate.parse(last));
    }

    @Test
    void holdsItsFirstAndItsLastDay() {
        assertThat(new Closing(days("2026-12-28", "2026-12-31"), "Fin d’année", "x", Instant.EPOCH).eachDay())
                .containsExactly(FIRST, FIRST.plusDays(1), FIRST.plusDays(2), FIRST.plusDays(3));
    }

    @Test
    void meetsWhatSharesADay() {
        assertThat(days("2026-12-28", "2026-12-31").meets(days("2026-12-31", "2027-01-02"))).isTrue();
        assertThat(days("2026-12-28", "2026-12-31").meets(days("2027-01-01", "2027-01-02"))).isFalse();
    }

    /** From 28 December 62 days are the rest of that year and of February: to the 27th, 4 + 31 + 27. */
    @Test
    void isNoWinter() {
        assertThat(days("2026-12-28", "2027-02-27").last()).isEqualTo("2027-02-27");
        assertThatIllegalArgumentException().isThrownBy(() -> days("2026-12-28", "2027-02-28"));
        assertThatIllegalArgumentException().isThrownBy(() -> days("2026-12-28", "2026-12-27"));
    }
}

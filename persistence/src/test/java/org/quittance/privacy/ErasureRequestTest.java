package org.quittance.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErasureRequestTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final LocalDate LAST_CONTRACT = LocalDate.of(2026, 6, 30);

    private final ErasureRequest request = new ErasureRequest(7, "camille", NOW);

    @Test
    void isDecidedOnce() {
        request.accept(LAST_CONTRACT, "conseil", NOW);
        assertThatThrownBy(() -> request.withdraw("camille", NOW)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> request.refuse("no", "conseil", NOW)).isInstanceOf(IllegalStateException.class);
        assertThat(request.countedFrom()).isEqualTo(LAST_CONTRACT);
    }

    @Test
    void canBeWithdrawnUntilItIsDecided() {
        request.withdraw("camille", NOW);
        assertThat(request.status()).isEqualTo(ErasureRequest.Status.WITHDRAWN);
        assertThatThrownBy(() -> request.accept(LAST_CONTRACT, "conseil", NOW)).isInstanceOf(IllegalStateException.class);
    }

    /** Books are kept ten years from the end of their year (C. com. L123-22); five years are counted from the day itself. */
    @ParameterizedTest
    @CsvSource({"CONTACT, 0, 2026-06-29", "METERING, 60, 2031-06-30", "MESSAGES, 60, 2031-06-30",
        "IDENTITY, 120, 2036-12-31", "ACCOUNTING, 120, 2036-12-31"})
    void isKeptUntil(RetentionCategory category, int months, LocalDate last) {
        assertThat(new Retention(category, months, "law").keptUntil(LAST_CONTRACT)).isEqualTo(last);
    }

    @Test
    void everySectionOfAPersonsFileIsOfThatPersonAlone() {
        assertThat(PersonalSection.values()).allSatisfy(section -> {
            assertThat(section.query()).contains("?1");
            assertThat(section.query()).doesNotContain("password", "hash", "secret");
        });
    }
}

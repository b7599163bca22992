package org.quittance.web.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class FormAgeTest {

    private long nanos = 5_000_000_000L;
    private final FormAge ages = new FormAge(() -> nanos);

    @Test
    void tellsHowLongAgoAFormWasHandedOut() {
        String stamp = ages.stamp();
        nanos += 4_000_000_000L;

        assertThat(ages.of(stamp)).contains(Duration.ofSeconds(4));
    }

    @Test
    void knowsNothingOfAStampItDidNotMake() {
        String stamp = ages.stamp();

        assertThat(ages.of("1" + stamp)).isEmpty();
        assertThat(ages.of(new FormAge(() -> nanos).stamp())).isEmpty();
        assertThat(ages.of(null)).isEmpty();
        assertThat(ages.of("")).isEmpty();
        assertThat(ages.of(".")).isEmpty();
    }
}

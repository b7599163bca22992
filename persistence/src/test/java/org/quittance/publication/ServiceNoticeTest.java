package org.quittance.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ServiceNoticeTest {

    private static final Instant EIGHT = Instant.parse("2026-11-21T07:00:00Z");
    private static final Instant TEN = Instant.parse("2026-11-21T09:00:00Z");

    private static ServiceNotice notice(Instant from, Instant to) {
        return new ServiceNotice(ServiceNotice.Kind.WORKS, new ServiceNotice.Span(from, to), new InBoth("a", "b"),
                new InBoth("c", "d"), new Editing("conseil", EIGHT));
    }

    @Test
    void holdsFromItsFirstMomentToBeforeItsLast() {
        assertThat(notice(EIGHT, TEN).state(EIGHT.minusMillis(1))).isEqualTo(ServiceNotice.State.COMING);
        assertThat(notice(EIGHT, TEN).state(EIGHT)).isEqualTo(ServiceNotice.State.NOW);
        assertThat(notice(EIGHT, TEN).state(TEN)).isEqualTo(ServiceNotice.State.OVER);
        assertThat(notice(EIGHT, null).state(TEN)).as("without a known end").isEqualTo(ServiceNotice.State.NOW);
    }

    @Test
    void cannotEndBeforeItBegins() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ServiceNotice.Span(TEN, EIGHT));
    }
}

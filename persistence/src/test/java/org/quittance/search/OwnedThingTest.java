package org.quittance.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnedThingTest {

    @ParameterizedTest
    @CsvSource({"INVOICE, F2026-000001, true", "ACCOUNT, C100001-1, true", "MANDATE, RUM-C100051-1-1, true",
        "CONTRACT, '', false", "CONTRACT, E1'--, true", "CONTRACT, E1 E2, false", "CONTRACT, 'E1\0', false",
        "INVOICE, 12345678901234567890123456789012345678901, false", "REQUEST, 17, true", "REQUEST, F2026-000001, false",
        "DOCUMENT, 99999999999999999999, false", "DOCUMENT, -1, false"})
    void isAskedForOnlyByWhatCouldBeItsName(OwnedThing thing, String name, boolean asked) {
        assertThat(thing.mayBeCalled(name)).isEqualTo(asked);
    }
}

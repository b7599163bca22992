package org.quittance.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HappeningTest {

    @ParameterizedTest
    @EnumSource(HappeningKind.class)
    void whereALineStandsComesBackFromAnAddress(HappeningKind kind) {
        Happening.Key key = new Happening.Key(Instant.parse("2026-11-21T09:30:00.123456Z"), kind, 4711);

        assertThat(key.written()).isEqualTo("2026-11-21T09:30:00.123456Z_" + kind + "_4711");
        assertThat(Happening.Key.read(key.written())).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_", "2026-11-21T09:30:00Z", "2026-11-21T09:30:00Z_INVOICE", "2026-11-21T09:30:00Z_INVOICE_x",
        "2026-11-21T09:30:00Z_NONSENSE_1", "yesterday_INVOICE_1", "2026-11-21T09:30:00Z_1"})
    void whatWasNeverWrittenIsRefused(String written) {
        assertThatThrownBy(() -> Happening.Key.read(written)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyKindReadsTheRowsOfTheCustomerOnly() {
        assertThat(HappeningKind.values()).allSatisfy(kind -> assertThat(HistorySql.of(kind)).contains("?1"));
    }
}

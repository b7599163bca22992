package org.quittance.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalTest {

    @ParameterizedTest
    @CsvSource({"23P01, true", "23505, false", "23514, false", "22001, false"})
    void aRowThatBreaksARuleIsRefused(String state, boolean overlap) {
        IllegalStateException failure = new IllegalStateException("invoice_line", new SQLException("no", state));
        assertThat(Refusal.of(failure)).hasValueSatisfying(refusal -> {
            assertThat(refusal.rule()).isEqualTo("no");
            assertThat(refusal.isOverlap()).isEqualTo(overlap);
        });
    }

    /** A full disk, a connection lost, two who wait for each other, a fault of the program. */
    @ParameterizedTest
    @CsvSource({"53100", "08006", "40P01"})
    void whatIsNoRowsFaultIsNone(String state) {
        assertThat(Refusal.of(new IllegalStateException(new SQLException("no", state)))).isEmpty();
    }

    @Test
    void aFaultOfTheProgramIsNone() {
        assertThat(Refusal.of(new IllegalStateException("no"))).isEmpty();
    }
}

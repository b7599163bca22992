package org.quittance.billing.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quittance.billing.BillingRun;

class RunProgressTest {

    /** 900 are left: at 400 a second 2.25 seconds, so 3; at 2,000 a second less than one, so 1. */
    @ParameterizedTest
    @CsvSource({"400, 3", "450, 2", "900, 1", "2000, 1", "0, 0"})
    void tellsTheSecondsThatTheRestTakes(long rate, long seconds) {
        RunProgress progress = new RunProgress(BillingRun.Status.GENERATING, 100, 1000, false, null);
        assertThat(progress.secondsLeft(rate)).isEqualTo(seconds);
        assertThat(progress.percent()).isEqualTo(10);
    }
}

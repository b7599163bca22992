package org.quittance.metering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnergyTest {

    /** W x minutes / 60,000: 1000 W for 30 minutes are 0.5 kWh; 1 W for 30 minutes is 0.0005 kWh, shown as 0.001. */
    @ParameterizedTest
    @CsvSource({"1000, 30, 0.500", "1, 30, 0.001", "29, 1, 0.000", "30, 1, 0.001", "36000, 60, 36.000", "0, 60, 0.000"})
    void isMeanPowerTimesTime(int watts, int minutes, BigDecimal kilowattHours) {
        assertThat(Energy.ofPower(watts, minutes).kilowattHours()).isEqualTo(kilowattHours);
    }

    @Test
    void addsUpWithoutRounding() {
        // 20 minutes at 1 W are a third of a watt-hour: three of them are one watt-hour, not zero
        Energy third = Energy.ofPower(1, 20);
        assertThat(third.kilowattHours()).isEqualTo(new BigDecimal("0.000"));
        assertThat(third.plus(third).plus(third).kilowattHours()).isEqualTo(new BigDecimal("0.001"));
        assertThat(third.minus(third)).isEqualTo(Energy.ZERO);
    }

    @Test
    void isMadeOfKilowattHours() {
        assertThat(Energy.ofKilowattHours(new BigDecimal("13970.178")).wattMinutes()).isEqualTo(838_210_680L);
        assertThatThrownBy(() -> Energy.ofKilowattHours(new BigDecimal("0.00001")))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void comparesBySize() {
        assertThat(Energy.ofPower(100, 60)).isGreaterThan(Energy.ofPower(199, 30));
    }
}

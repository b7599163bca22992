package org.quittance.metering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quittance.contract.ServicePoint;
import org.quittance.contract.TimeClass;
import org.quittance.customer.Address;

class ReadingTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-21");
    private static final Reading.Entry TOLD = new Reading.Entry("camille@example.org", Instant.EPOCH);
    private static final Reading.Entry DECIDED = new Reading.Entry("conseil", Instant.EPOCH.plusSeconds(60));

    private final Register register = new Meter("W1", new ServicePoint(ServicePoint.Kind.WATER_CONNECTION, "EAU-1",
            new Address("8 rue des Tilleuls", null, "63200", "Val-Clair")), LocalDate.parse("2024-01-01"),
            List.of(Register.Plate.of(Flow.WATER, 5))).register(Flow.WATER, TimeClass.BASE);

    private Reading told(String index) {
        return new Reading(register, DAY, new BigDecimal(index), ReadingOrigin.SELF_READ, TOLD);
    }

    private Reading held(String index) {
        Reading reading = told(index);
        reading.hold(Doubt.SPIKE, List.of("500", "90"));
        return reading;
    }

    @Test
    void isInForceOnceAcceptedAndRemembersWhyItWasDoubted() {
        Reading reading = held("780");
        reading.accept("vérifié", DECIDED);

        assertThat(reading.status()).isEqualTo(Reading.Status.IN_FORCE);
        assertThat(reading.doubtParameters()).containsExactly("500", "90");
        assertThat(reading.decision()).isEqualTo(DECIDED);
        assertThat(reading.entry()).isEqualTo(TOLD);
    }

    @Test
    void isDecidedOnce() {
        Reading reading = held("780");
        reading.refuse("trop haut", DECIDED);

        assertThat(reading.status()).isEqualTo(Reading.Status.REFUSED);
        assertThatThrownBy(() -> reading.accept("tout de même", DECIDED)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> reading.correct(BigDecimal.TEN, "tout de même", DECIDED))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void keepsTheOldValueWhenItIsCorrected() {
        Reading reading = held("780");
        Reading correction = reading.correct(new BigDecimal("180"), "faute de frappe", DECIDED);

        assertThat(reading.index()).isEqualByComparingTo("780");
        assertThat(reading.status()).isEqualTo(Reading.Status.CORRECTED);
        assertThat(correction.corrects()).isSameAs(reading);
        assertThat(correction.index()).isEqualByComparingTo("180");
        assertThat(correction.status()).isEqualTo(Reading.Status.IN_FORCE);
        assertThat(correction.origin()).isEqualTo(ReadingOrigin.MEASURED);
    }

    @Test
    void anEstimateGivesWayToWhatWasRead() {
        Reading estimate = Reading.estimated(
                register, DAY, new BigDecimal("200"), EstimationBasis.LAST_YEAR, new Reading.Entry("billing-run", Instant.EPOCH));
        Reading read = told("180");
        estimate.giveWayTo(read, null, DECIDED);

        assertThat(estimate.status()).isEqualTo(Reading.Status.CORRECTED);
        assertThat(estimate.estimatedFrom()).isEqualTo(EstimationBasis.LAST_YEAR);
        assertThat(read.corrects()).isSameAs(estimate);
        assertThat(read.status()).isEqualTo(Reading.Status.IN_FORCE);
        assertThatThrownBy(() -> estimate.giveWayTo(read, null, DECIDED)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void givesWayToAReadingOfItsOwnDayOnly() {
        Reading other = new Reading(register, DAY.minusDays(1), BigDecimal.TEN, ReadingOrigin.SELF_READ, TOLD);

        assertThatThrownBy(() -> told("180").giveWayTo(other, null, DECIDED)).isInstanceOf(IllegalArgumentException.class);
    }
}

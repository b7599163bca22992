package org.quittance.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.quittance.appointment.AppointmentSlot.Host;
import org.quittance.appointment.AppointmentSlot.Span;

class AppointmentTest {

    private static final Instant NOW = Instant.parse("2026-11-21T11:00:00Z");
    private static final Host CALLER = new Host("conseil", null, null);
    private static final Host DESK = new Host(null, "Accueil", "4 place du Marché");

    @Test
    void movesCancelsAndIsOverByTheTime() {
        Appointment appointment = booked(slot(CALLER, 48));
        appointment.remind(NOW);
        appointment.move(slot(CALLER, 72), NOW);
        assertThat(appointment.moves()).isOne();
        appointment.remind(NOW);
        assertThatThrownBy(() -> appointment.remind(NOW)).isInstanceOf(IllegalStateException.class);

        // It starts three days from now.
        assertThat(appointment.state(NOW.plus(Duration.ofHours(71)))).isEqualTo(AppointmentState.BOOKED);
        assertThat(appointment.state(NOW.plus(Duration.ofHours(72)))).isEqualTo(AppointmentState.PAST);
        assertThatThrownBy(() -> appointment.cancel("x", NOW.plus(Duration.ofHours(73)))).isInstanceOf(IllegalStateException.class);

        appointment.cancel("x", NOW);
        assertThat(appointment.state(NOW)).isEqualTo(AppointmentState.CANCELLED);
        assertThatThrownBy(() -> appointment.move(slot(CALLER, 48), NOW)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void nobodyComesToATimeThatIsWithdrawn() {
        AppointmentSlot slot = slot(CALLER, 48);
        slot.withdraw("conseil", NOW);

        assertThatThrownBy(() -> booked(slot)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> slot.withdraw("conseil", NOW)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aCallNeedsANumberAndStaysACall() {
        assertThatThrownBy(() -> new Appointment(slot(CALLER, 48), 1, new Appointment.Wish(AppointmentTopic.OTHER, null, null), "x", NOW))
                .isInstanceOf(IllegalArgumentException.class);
        Appointment call = booked(slot(CALLER, 48));
        assertThatThrownBy(() -> call.move(slot(DESK, 72), NOW)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void somebodyOrADeskReceives() {
        assertThatThrownBy(() -> new Host(null, null, "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Host("conseil", "Accueil", "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void timesThatFollowEachOtherDoNotMeet() {
        Span first = new Span(NOW, NOW.plusSeconds(600));

        assertThat(first.meets(new Span(NOW.plusSeconds(600), NOW.plusSeconds(1200)))).isFalse();
        assertThat(first.meets(new Span(NOW.plusSeconds(599), NOW.plusSeconds(1200)))).isTrue();
    }

    /** Booked two hours before at the latest, changed a day before. */
    @Test
    void termsCountBackFromTheBeginning() {
        AppointmentTerms terms = new AppointmentTerms(2, 24, 2);

        assertThat(terms.bookableFrom(NOW)).isEqualTo(Instant.parse("2026-11-21T13:00:00Z"));
        assertThat(terms.isChangeable(Instant.parse("2026-11-22T11:00:00Z"), NOW)).isTrue();
        assertThat(terms.isChangeable(Instant.parse("2026-11-22T10:59:59Z"), NOW)).isFalse();
    }

    /** On the telephone with the customer: what begins now can still be had, and still be cancelled. */
    @Test
    void termsOfTheDeskCountToTheBeginning() {
        AppointmentTerms desk = new AppointmentTerms(2, 24, 2).atTheDesk();

        assertThat(desk.bookableFrom(NOW)).isEqualTo(NOW);
        assertThat(desk.isChangeable(NOW, NOW)).isTrue();
        assertThat(desk.isChangeable(NOW.minusSeconds(1), NOW)).isFalse();
        assertThat(desk.mostOpen()).isEqualTo(2);
    }

    private static Appointment booked(AppointmentSlot slot) {
        return new Appointment(slot, 1, new Appointment.Wish(AppointmentTopic.INVOICE, "04 73 00 00 01", null), "x", NOW);
    }

    private static AppointmentSlot slot(Host host, int hours) {
        Instant start = NOW.plus(Duration.ofHours(hours));
        return new AppointmentSlot(host, new Span(start, start.plusSeconds(1200)), "conseil", NOW);
    }
}

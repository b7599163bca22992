package org.quittance.appointment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.quittance.appointment.Appointment;
import org.quittance.appointment.AppointmentWay;
import org.quittance.customer.Customer;
import org.quittance.customer.Customers;
import org.quittance.customer.NoticeTopic;
import org.quittance.document.Written;
import org.quittance.messaging.OutboxMessage;
import org.quittance.messaging.service.Notice;
import org.quittance.messaging.service.NoticeWriter;
import org.quittance.messaging.service.Phrases;
import org.quittance.operator.Settings;
import org.quittance.time.CalendarFile;

/** Tells customers of their appointments, with an entry for their calendar as long as it takes place. */
@ApplicationScoped
public class AppointmentNotices {

    private static final String PAGE = "/portal/appointment/list";

    @Inject
    private Customers customers;
    @Inject
    private NoticeWriter notices;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    void booked(Appointment appointment) {
        tell(appointment, "appointment_booked", true);
    }

    void moved(Appointment appointment) {
        tell(appointment, "appointment_moved", true);
    }

    void cancelled(Appointment appointment) {
        tell(appointment, "appointment_cancelled", false);
    }

    /** By staff. */
    void withdrawn(Appointment appointment) {
        tell(appointment, "appointment_withdrawn", false);
    }

    /** It is tomorrow. */
    void reminded(Appointment appointment) {
        tell(appointment, "appointment_reminder", true);
    }

    private void tell(Appointment appointment, String key, boolean takesPlace) {
        Customer customer = customers.known(appointment.customerId());
        Locale language = Locale.forLanguageTag(customer.language());
        Notice notice = Notice.of(OutboxMessage.Kind.APPOINTMENT, key)
                .with("when", Written.in(language).longMoment(appointment.slot().span().start()))
                .with("place", where(appointment, language)).leadingTo(PAGE, customer);
        notices.tell(customer, NoticeTopic.ACCOUNT, takesPlace ? notice.inCalendar(calendar(appointment, language)) : notice);
    }

    private static String where(Appointment appointment, Locale language) {
        return appointment.slot().host().way() == AppointmentWay.SITE ? appointment.slot().host().place()
                : words(language).text("call", appointment.telephone());
    }

    /** For the calendar of who reads. */
    String calendar(Appointment appointment, Locale language) {
        String page = settings.publicUrl() + PAGE + "?customer=" + customers.known(appointment.customerId()).number();
        return CalendarFile.of(settings.operator().name(), clock.instant(), List.of(new CalendarFile.Event(
                "appointment-" + appointment.id(),
                CalendarFile.When.between(appointment.slot().span().start(), appointment.slot().span().end()),
                words(language).text("title"), where(appointment, language) + "\n" + page)));
    }

    private static Phrases words(Locale language) {
        return Phrases.of("org.quittance.appointment.service.appointment", language);
    }
}

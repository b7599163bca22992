package org.quittance.web.office.appointment;

import jakarta.annotation.PostConstruct;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quittance.appointment.AppointmentSlot.Host;
import org.quittance.appointment.service.AppointmentDeskService;
import org.quittance.appointment.service.AppointmentException;
import org.quittance.appointment.service.SlotPlan;
import org.quittance.time.DateRange;
import org.quittance.web.converter.Texts;
import org.quittance.web.office.Reply;

/** A plan of slots is filled in and published at once. */
@Named("officeAppointmentPublish")
@ViewScoped
public class AppointmentPublishBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int DAYS_AHEAD = 28;

    @Inject
    private AppointmentDeskService desk;
    @Inject
    private Clock clock;
    private String adviser;
    private String deskName;
    private String place;
    private LocalDate first;
    private LocalDate last;
    private String from = "09:00";
    private String until = "12:00";
    private int minutes = 20;
    private final Map<DayOfWeek, Boolean> week = new LinkedHashMap<>();

    @PostConstruct
    void begin() {
        first = LocalDate.now(clock).plusDays(1);
        last = first.plusDays(DAYS_AHEAD - 1);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, day.getValue() < DayOfWeek.SATURDAY.getValue());
        }
    }

    public void time(FacesContext faces, UIComponent field, String value) {
        if (value != null && !value.matches("([01][0-9]|2[0-3]):[0-5][0-9]")) {
            throw new ValidatorException(Texts.error(faces, "office_appointment_publish_time"));
        }
    }

    public String publish() {
        if ((adviser == null) == (deskName == null || deskName.isBlank())) {
            Reply.refused("office_appointment_publish_host");
            return null;
        }
        EnumSet<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        week.forEach((day, chosen) -> {
            if (chosen) {
                days.add(day);
            }
        });
        try {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("ends before it begins");
            }
            var done = desk.publish(new Host(adviser, adviser == null ? deskName.strip() : null, place),
                    new SlotPlan(DateRange.ofClosed(first, last), days, LocalTime.parse(from), LocalTime.parse(until), minutes));
            Reply.done("office_appointment_publish_done", done.slots(), done.left());
        } catch (AppointmentException | IllegalArgumentException e) {
            Reply.refused("office_appointment_publish_plan");
            return null;
        }
        return "/office/appointment/list?faces-redirect=true";
    }

    /** Logins, by what they are called. */
    public Map<String, String> getAdvisers() {
        Map<String, String> byName = new LinkedHashMap<>();
        desk.advisers().entrySet().stream().sorted(Map.Entry.comparingByValue())
                .forEach(one -> byName.put(one.getValue(), one.getKey()));
        return byName;
    }

    public List<String> getPlaces() {
        return new ArrayList<>(desk.places());
    }

    public String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, Texts.locale(FacesContext.getCurrentInstance()));
    }

    public DayOfWeek[] getDays() {
        return DayOfWeek.values();
    }

    public Map<DayOfWeek, Boolean> getWeek() {
        return week;
    }

    public String getAdviser() {
        return adviser;
    }

    public void setAdviser(String adviser) {
        this.adviser = adviser;
    }

    public String getDeskName() {
        return deskName;
    }

    public void setDeskName(String deskName) {
        this.deskName = deskName;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public LocalDate getFirst() {
        return first;
    }

    public void setFirst(LocalDate first) {
        this.first = first;
    }

    public LocalDate getLast() {
        return last;
    }

    public void setLast(LocalDate last) {
        this.last = last;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }
}

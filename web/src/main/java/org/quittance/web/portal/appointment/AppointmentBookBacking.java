package org.quittance.web.portal.appointment;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.quittance.appointment.Appointment;
import org.quittance.appointment.AppointmentTopic;
import org.quittance.appointment.AppointmentWay;
import org.quittance.appointment.FreeSlot;
import org.quittance.appointment.service.AppointmentException;
import org.quittance.appointment.service.AppointmentService;
import org.quittance.customer.Telephones;
import org.quittance.time.OperatorClock;
import org.quittance.web.component.NotFound;
import org.quittance.web.converter.TagFunctions;
import org.quittance.web.converter.Texts;

/** A free time is chosen, for a new appointment or for one that moves; how one meets stands in the address. */
@Named("portalAppointmentBook")
@ViewScoped
public class AppointmentBookBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 40;

    @EJB
    private AppointmentService appointments;
    private AppointmentWay way;
    private LocalDate from;
    private Long moving;
    private ArrayList<FreeSlot> slots;
    private Long slot;
    private AppointmentTopic topic;
    private String telephone;
    private String note;
    private transient AppointmentService.Own moved;

    public void load() {
        if (moving != null) {
            moved = appointments.of(moving).orElse(null);
            if (moved == null) {
                NotFound.answer();
                return;
            }
            way = moved.appointment().slot().host().way();
        } else if (way == null) {
            way = AppointmentWay.TELEPHONE;
        }
        slots = new ArrayList<>(appointments.free(way, from, SHOWN + 1));
    }

    /** Whether somebody could call the number. */
    public void callable(FacesContext faces, UIComponent field, String typed) {
        if (typed != null && Telephones.written(typed).isEmpty()) {
            throw new ValidatorException(Texts.error(faces, "portal_appointment_telephone"));
        }
    }

    public String book() {
        return act(() -> appointments.book(slot, new Appointment.Wish(topic, telephone, note)), "portal_appointment_book_booked");
    }

    public String move() {
        return act(() -> appointments.move(moving, slot), "portal_appointment_book_moved");
    }

    private String act(Runnable verb, String done) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        try {
            verb.run();
        } catch (AppointmentException e) {
            faces.addMessage(null, Texts.error(faces, "portal_appointment_" + e.fault().name().toLowerCase(Locale.ROOT)));
            return "/portal/appointment/book?faces-redirect=true&" + (moving == null ? "way=" + way : "moving=" + moving);
        }
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, Texts.text(faces, done), null));
        return "/portal/appointment/list?faces-redirect=true";
    }

    /** The day and time, and where it is not by telephone. */
    public String label(FreeSlot free) {
        return TagFunctions.longMoment(free.start()) + (free.place() == null ? "" : " – " + free.place());
    }

    public List<FreeSlot> getSlots() {
        return slots.size() > SHOWN ? slots.subList(0, SHOWN) : slots;
    }

    /** The day on which later times begin; null if there are none. */
    public LocalDate getNext() {
        return slots.size() > SHOWN ? slots.get(SHOWN).start().atZone(OperatorClock.ZONE).toLocalDate() : null;
    }

    /** Null for a new one. */
    public AppointmentService.Own getMoved() {
        return moved;
    }

    public boolean isByTelephone() {
        return way == AppointmentWay.TELEPHONE;
    }

    public AppointmentWay[] getWays() {
        return AppointmentWay.values();
    }

    public AppointmentTopic[] getTopics() {
        return AppointmentTopic.values();
    }

    public AppointmentWay getWay() {
        return way;
    }

    public void setWay(AppointmentWay way) {
        this.way = way;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public Long getMoving() {
        return moving;
    }

    public void setMoving(Long moving) {
        this.moving = moving;
    }

    public Long getSlot() {
        return slot;
    }

    public void setSlot(Long slot) {
        this.slot = slot;
    }

    public AppointmentTopic getTopic() {
        return topic;
    }

    public void setTopic(AppointmentTopic topic) {
        this.topic = topic;
    }

    public String getTelephone() {
        return telephone;
    }

    public void setTelephone(String telephone) {
        this.telephone = telephone;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}

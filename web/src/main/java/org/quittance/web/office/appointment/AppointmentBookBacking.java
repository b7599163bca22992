package org.quittance.web.office.appointment;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.quittance.appointment.Appointment.Wish;
import org.quittance.appointment.AppointmentTopic;
import org.quittance.appointment.AppointmentWay;
import org.quittance.appointment.FreeSlot;
import org.quittance.appointment.service.AppointmentException;
import org.quittance.appointment.service.BookingDeskService;
import org.quittance.customer.Customer;
import org.quittance.customer.Telephones;
import org.quittance.time.OperatorClock;
import org.quittance.web.converter.TagFunctions;
import org.quittance.web.converter.Texts;
import org.quittance.web.office.Reply;

/** A free time is chosen for a customer on the telephone; who it is, and how one meets, stand in the address. */
@Named("officeAppointmentBook")
@ViewScoped
public class AppointmentBookBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 40;

    @Inject
    private BookingDeskService desk;
    private String number;
    private String name;
    private AppointmentWay way;
    private LocalDate from;
    private Long moving;
    private Instant movedFrom;
    private ArrayList<FreeSlot> slots = new ArrayList<>();
    private Long slot;
    private AppointmentTopic topic;
    private String telephone;
    private String note;

    public void load() {
        way = way == null ? AppointmentWay.TELEPHONE : way;
        if (moving == null) {
            desk.customer(number == null ? "" : number.strip()).ifPresent(this::found);
        } else {
            var known = desk.movable(moving).orElse(null);
            if (known == null) {
                Reply.notFound();
                return;
            }
            found(known.customer());
            way = known.appointment().slot().host().way();
            movedFrom = known.appointment().slot().span().start();
        }
        if (name != null) {
            slots = new ArrayList<>(desk.free(way, from, SHOWN + 1));
        }
    }

    private void found(Customer customer) {
        number = customer.number();
        name = customer.name();
        telephone = customer.phone();
    }

    /** Whether somebody could call the number. */
    public void callable(FacesContext faces, UIComponent field, String typed) {
        if (typed != null && Telephones.written(typed).isEmpty()) {
            throw new ValidatorException(Texts.error(faces, "office_appointment_book_TELEPHONE"));
        }
    }

    public String book() {
        return act(() -> desk.book(number, slot, new Wish(topic, telephone, note)), "office_appointment_book_booked");
    }

    public String move() {
        return act(() -> desk.move(moving, slot), "office_appointment_book_moved");
    }

    private String act(Runnable verb, String done) {
        try {
            verb.run();
        } catch (AppointmentException e) {
            Reply.refused("office_appointment_book_" + e.fault());
            return "/office/appointment/book?faces-redirect=true&"
                    + (moving == null ? "customer=" + number + "&way=" + way : "moving=" + moving);
        }
        Reply.done(done, name);
        return "/office/customer/detail?faces-redirect=true&number=" + number;
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

    public boolean isByTelephone() {
        return way == AppointmentWay.TELEPHONE;
    }

    public AppointmentWay[] getWays() {
        return AppointmentWay.values();
    }

    public AppointmentTopic[] getTopics() {
        return AppointmentTopic.values();
    }

    /** Of the customer; null until one is found. */
    public String getName() {
        return name;
    }

    /** Null for a new one. */
    public Instant getMovedFrom() {
        return movedFrom;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
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

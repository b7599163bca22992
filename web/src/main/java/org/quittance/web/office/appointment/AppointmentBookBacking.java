package org.quittance.web.office.appointment;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import org.quittance.appointment.AppointmentWay;
import org.quittance.appointment.service.AppointmentException;
import org.quittance.appointment.service.BookingDeskService;
import org.quittance.customer.Customer;
import org.quittance.customer.Telephones;
import org.quittance.web.appointment.SlotChoice;
import org.quittance.web.converter.Texts;
import org.quittance.web.office.Reply;

/** A free time is chosen for a customer on the telephone; who it is, and how one meets, stand in the address. */
@Named("officeAppointmentBook")
@ViewScoped
public class AppointmentBookBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BookingDeskService desk;
    private final SlotChoice choice = new SlotChoice();
    private String number;
    private String name;
    private Instant movedFrom;
    private boolean over;

    public void load() {
        if (choice.getWay() == null) {
            choice.setWay(AppointmentWay.TELEPHONE);
        }
        if (choice.getMoving() == null) {
            desk.customer(number == null ? "" : number.strip()).ifPresent(this::found);
        } else {
            var known = desk.known(choice.getMoving()).orElse(null);
            if (known == null) {
                Reply.notFound();
                return;
            }
            found(known.customer());
            choice.setWay(known.appointment().slot().host().way());
            movedFrom = known.appointment().slot().span().start();
            over = !known.movable();
        }
        if (name != null && !over) {
            choice.offer(desk.free(choice.getWay(), choice.getFrom(), choice.wanted()));
        }
    }

    private void found(Customer customer) {
        number = customer.number();
        name = customer.name();
        choice.setTelephone(customer.phone());
    }

    /** Whether somebody could call the number. */
    public void callable(FacesContext faces, UIComponent field, String typed) {
        if (typed != null && Telephones.written(typed).isEmpty()) {
            throw new ValidatorException(Texts.error(faces, "office_appointment_book_TELEPHONE"));
        }
    }

    public String book() {
        return act(() -> desk.book(number, choice.getSlot(), choice.wish()), "office_appointment_book_booked");
    }

    public String move() {
        return act(() -> desk.move(choice.getMoving(), choice.getSlot()), "office_appointment_book_moved");
    }

    private String act(Runnable verb, String done) {
        try {
            verb.run();
        } catch (AppointmentException e) {
            Reply.refused("office_appointment_book_" + e.fault());
            return "/office/appointment/book?faces-redirect=true&"
                    + (choice.getMoving() == null ? "customer=" + number + "&way=" + choice.getWay() : "moving=" + choice.getMoving());
        }
        Reply.done(done, name);
        return "/office/customer/detail?faces-redirect=true&number=" + number;
    }

    public SlotChoice getChoice() {
        return choice;
    }

    /** Of the customer; null until one is found. */
    public String getName() {
        return name;
    }

    /** Null for a new one. */
    public Instant getMovedFrom() {
        return movedFrom;
    }

    /** Whether it began or was cancelled, so that nothing of it moves. */
    public boolean isOver() {
        return over;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}

package org.quittance.web.portal.appointment;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;
import org.quittance.appointment.AppointmentWay;
import org.quittance.appointment.service.AppointmentException;
import org.quittance.appointment.service.AppointmentService;
import org.quittance.customer.Telephones;
import org.quittance.web.appointment.SlotChoice;
import org.quittance.web.component.NotFound;
import org.quittance.web.converter.Texts;

/** A free time is chosen, for a new appointment or for one that moves; how one meets stands in the address. */
@Named("portalAppointmentBook")
@ViewScoped
public class AppointmentBookBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private AppointmentService appointments;
    private final SlotChoice choice = new SlotChoice();
    private transient AppointmentService.Own moved;

    public void load() {
        if (choice.getMoving() != null) {
            moved = appointments.of(choice.getMoving()).orElse(null);
            if (moved == null) {
                NotFound.answer();
                return;
            }
            if (isOver()) {
                return;
            }
            choice.setWay(moved.appointment().slot().host().way());
        } else if (choice.getWay() == null) {
            choice.setWay(AppointmentWay.TELEPHONE);
        }
        choice.offer(appointments.free(choice.getWay(), choice.getFrom(), choice.wanted()));
    }

    /** Whether somebody could call the number. */
    public void callable(FacesContext faces, UIComponent field, String typed) {
        if (typed != null && Telephones.written(typed).isEmpty()) {
            throw new ValidatorException(Texts.error(faces, "portal_appointment_telephone"));
        }
    }

    public String book() {
        return act(() -> appointments.book(choice.getSlot(), choice.wish()), "portal_appointment_book_booked");
    }

    public String move() {
        return act(() -> appointments.move(choice.getMoving(), choice.getSlot()), "portal_appointment_book_moved");
    }

    private String act(Runnable verb, String done) {
        FacesContext faces = FacesContext.getCurrentInstance();
        try {
            verb.run();
        } catch (AppointmentException e) {
            faces.addMessage(null, Texts.error(faces, "portal_appointment_" + e.fault().name().toLowerCase(Locale.ROOT)));
            return "/portal/appointment/book?faces-redirect=true&"
                    + (choice.getMoving() == null ? "way=" + choice.getWay() : "moving=" + choice.getMoving());
        }
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, Texts.text(faces, done), null));
        return "/portal/appointment/list?faces-redirect=true";
    }

    public SlotChoice getChoice() {
        return choice;
    }

    /** Whether the one to move was cancelled, has begun or begins too soon, so that nothing of it moves. */
    public boolean isOver() {
        return moved != null && !moved.changeable();
    }

    /** Null for a new one. */
    public AppointmentService.Own getMoved() {
        return moved;
    }
}

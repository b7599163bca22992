package org.quittance.web.appointment;

import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.quittance.appointment.Appointment.Wish;
import org.quittance.appointment.AppointmentTopic;
import org.quittance.appointment.AppointmentWay;
import org.quittance.appointment.FreeSlot;
import org.quittance.document.Written;
import org.quittance.time.OperatorClock;
import org.quittance.web.converter.Texts;

/** The free times of a way to meet from a day on, the one that is taken, and what it is wished for. */
public final class SlotChoice implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 40;

    private AppointmentWay way;
    private LocalDate from;
    private Long moving;
    private ArrayList<FreeSlot> slots = new ArrayList<>();
    private Long slot;
    private AppointmentTopic topic;
    private String telephone;
    private String note;

    /** One more than is shown, so that later ones are known of. */
    public int wanted() {
        return SHOWN + 1;
    }

    public void offer(List<FreeSlot> free) {
        slots = new ArrayList<>(free);
    }

    public Wish wish() {
        return new Wish(topic, telephone, note);
    }

    /** The day and time, and where it is not by telephone. */
    public String label(FreeSlot free) {
        return Written.in(Texts.locale(FacesContext.getCurrentInstance())).shortMoment(free.start())
                + (free.place() == null ? "" : " – " + free.place());
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

    /** The appointment that moves; null for a new one. */
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

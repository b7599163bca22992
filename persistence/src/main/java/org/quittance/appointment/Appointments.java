package org.quittance.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quittance.customer.Customer;
import org.quittance.customer.VisibleCustomers;

/** Slots and who booked them. */
@ApplicationScoped
public class Appointments {

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    /** Which slots staff look at. */
    public enum Show {
        /** Booked or free. */ ALL, BOOKED, FREE
    }

    public void add(AppointmentSlot slot) {
        em.persist(slot);
    }

    /** At once, so that who is too late hears of it in the same breath. */
    public void add(Appointment appointment) {
        em.persist(appointment);
        em.flush();
    }

    /** A slot, nobody else's until the end of the transaction. */
    public Optional<AppointmentSlot> lockedSlot(long id) {
        em.createNativeQuery("select id from appointment_slot where id = ?1 for no key update").setParameter(1, id).getResultList();
        return Optional.ofNullable(em.find(AppointmentSlot.class, id));
    }

    /** Who has booked a slot. */
    public Optional<Appointment> ofSlot(AppointmentSlot slot) {
        return em.createQuery("select a from Appointment a where a.slot = :slot and a.cancelledAt is null", Appointment.class)
                .setParameter("slot", slot).getResultStream().findFirst();
    }

    /** The same, which nobody else changes until the end of the transaction. */
    public Optional<Appointment> lockedOfSlot(AppointmentSlot slot) {
        em.createNativeQuery("select id from appointment where slot_id = ?1 and cancelled_at is null for no key update")
                .setParameter(1, slot.id()).getResultList();
        return ofSlot(slot);
    }

    /** Whosever it is; for staff. */
    public Optional<Appointment> any(long id) {
        return Optional.ofNullable(em.find(Appointment.class, id));
    }

    /** Whose it is, without reading it, so that who locks it next reads it as it is then. */
    public Optional<Long> customerOf(long id) {
        return em.createQuery("select a.customerId from Appointment a where a.id = :id", Long.class).setParameter("id", id)
                .getResultStream().findFirst();
    }

    public Optional<Appointment> of(VisibleCustomers visible, long id) {
        return any(id).filter(found -> visible.ids().contains(found.customerId()));
    }

    /** As it is now, and nobody else's until the end of the transaction. */
    public Optional<Appointment> locked(VisibleCustomers visible, long id) {
        lock(id);
        return of(visible, id);
    }

    private void lock(long id) {
        em.createNativeQuery("select id from appointment where id = ?1 for no key update").setParameter(1, id).getResultList();
    }

    /** The customers', the latest first; one query. */
    public List<Appointment> of(VisibleCustomers visible, int most) {
        return em.createQuery("select a from Appointment a join fetch a.slot s where a.customerId in :customers"
                        + " order by s.startsAt desc, a.id desc", Appointment.class)
                .setParameter("customers", visible.ids()).setMaxResults(most).getResultList();
    }

    /** The customers' to come, the first first; one query. */
    public List<Appointment> coming(VisibleCustomers visible, Instant now) {
        return em.createQuery("select a from Appointment a join fetch a.slot s where a.customerId in :customers"
                        + " and a.cancelledAt is null and s.startsAt > :now order by s.startsAt", Appointment.class)
                .setParameter("customers", visible.ids()).setParameter("now", now).getResultList();
    }

    /** What can be booked from a moment on, one of those that start together at the same place, the first first; one query. */
    public List<FreeSlot> free(AppointmentWay way, Instant from, int most) {
        return em.createQuery("""
                select min(s.id), s.startsAt, s.place from AppointmentSlot s
                where s.way = :way and s.startsAt >= :from and s.withdrawnAt is null
                  and not exists (select 1 from Appointment a where a.slot = s and a.cancelledAt is null)
                group by s.startsAt, s.place order by s.startsAt, s.place""", Object[].class)
                .setParameter("way", way).setParameter("from", from).setMaxResults(most).getResultStream()
                .map(row -> new FreeSlot((Long) row[0], (Instant) row[1], (String) row[2])).toList();
    }

    /** Of one who receives, published between two moments; one query. */
    public List<AppointmentSlot.Span> taken(AppointmentSlot.Host host, AppointmentSlot.Span within) {
        return em.createQuery("select s from AppointmentSlot s where s.withdrawnAt is null and s.startsAt < :end and s.endsAt > :start"
                        + (host.adviser() == null ? " and s.desk = :host" : " and s.adviser = :host"), AppointmentSlot.class)
                .setParameter("host", host.adviser() == null ? host.desk() : host.adviser())
                .setParameter("start", within.start()).setParameter("end", within.end())
                .getResultStream().map(AppointmentSlot::span).toList();
    }

    /** For staff, the first first; one query. */
    public List<SlotRow> rows(Show show, Instant from, int most) {
        return em.createQuery("select s, a, c from AppointmentSlot s left join Appointment a on a.slot = s and a.cancelledAt is null"
                        + " left join Customer c on c.id = a.customerId where s.withdrawnAt is null and s.startsAt >= :from"
                        + switch (show) {
                            case ALL -> "";
                            case BOOKED -> " and a.id is not null";
                            case FREE -> " and a.id is null";
                        } + " order by s.startsAt, s.id", Object[].class)
                .setParameter("from", from).setMaxResults(most).getResultStream().map(Appointments::row).toList();
    }

    private static SlotRow row(Object[] found) {
        AppointmentSlot slot = (AppointmentSlot) found[0];
        Appointment booked = (Appointment) found[1];
        Customer customer = (Customer) found[2];
        return new SlotRow(slot.id(), slot.host(), slot.span().start(), slot.span().end(), booked == null ? null
                : new SlotRow.Booked(booked.id(), customer.number(), customer.name(), booked.topic(), booked.telephone(), booked.note()));
    }

    /** Those that start between two moments, were booked before a third, and nobody was told of yet; one query. */
    public List<Long> toRemind(AppointmentSlot.Span starting, Instant bookedBefore, int most) {
        return em.createQuery("""
                select a.id from Appointment a join a.slot s where a.cancelledAt is null and a.remindedAt is null
                  and a.bookedAt < :before and s.startsAt >= :start and s.startsAt < :end order by s.startsAt, a.id""", Long.class)
                .setParameter("before", bookedBefore).setParameter("start", starting.start()).setParameter("end", starting.end())
                .setMaxResults(most).getResultList();
    }

    /** Any, locked, if it is still to be told of. */
    public Optional<Appointment> lockedToRemind(long id) {
        lock(id);
        return em.createQuery("select a from Appointment a where a.id = :id and a.cancelledAt is null and a.remindedAt is null",
                Appointment.class).setParameter("id", id).getResultStream().findFirst();
    }

    /** @throws java.util.NoSuchElementException if nobody has said */
    public AppointmentTerms terms(LocalDate day) {
        Object[] found = (Object[]) em.createNativeQuery("""
                select book_hours, change_hours, most_open from appointment_terms where valid_from <= ?1
                order by valid_from desc limit 1""").setParameter(1, Date.valueOf(day)).getResultStream().findFirst().orElseThrow();
        return new AppointmentTerms(((Number) found[0]).intValue(), ((Number) found[1]).intValue(), ((Number) found[2]).intValue());
    }
}

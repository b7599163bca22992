package org.quittance.metering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Readings whatever their status, with register, meter and point, for those who decide about them. */
@ApplicationScoped
public class Readings {

    private static final String WITH_METER = """
            select r from Reading r join fetch r.register g join fetch g.meter m join fetch m.servicePoint where\s""";

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    public void add(Reading reading) {
        em.persist(reading);
    }

    public void add(ReadingPhoto photo) {
        em.persist(photo);
    }

    public void remove(ReadingPhoto photo) {
        em.remove(photo);
    }

    /**
     * Writes what was decided so far. A day has one index in force: the one that gives way has to be written before the
     * one that takes its place, and the provider inserts first.
     */
    public void settle() {
        em.flush();
    }

    /** A register, locked: indexes of one register are taken one after the other. Empty if there is none. */
    public Optional<Register> lockedRegister(long id) {
        return Optional.ofNullable(em.find(Register.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Of all flows and times; one query. */
    public List<SpikeRule> spikeRules() {
        return em.createQuery("select r from SpikeRule r", SpikeRule.class).getResultList();
    }

    /** Where a reading stands. @param inForce the reading in force of the same register and day, null if there is none */
    public record Standing(long register, Long inForce) {
    }

    /** As the database has it now, whatever was read before; empty if there is no such reading. */
    @SuppressWarnings("unchecked")
    public Optional<Standing> standing(long id) {
        List<Object[]> rows = em.createNativeQuery("""
                select r.register_id, f.id from reading r
                left join reading f on f.register_id = r.register_id and f.day = r.day and f.status = 'IN_FORCE'
                where r.id = ?1""")
                .setParameter(1, id)
                .getResultList();
        return rows.stream().map(row -> new Standing(((Number) row[0]).longValue(),
                row[1] == null ? null : ((Number) row[1]).longValue())).findFirst();
    }

    /** A reading, locked until it is decided. Empty if there is none. */
    public Optional<Reading> locked(long id) {
        return Optional.ofNullable(em.find(Reading.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public Optional<Reading> of(long id) {
        return em.createQuery(WITH_METER + "r.id = :id", Reading.class).setParameter("id", id)
                .getResultStream().findFirst();
    }

    /** The index in force of a register on a day. */
    public Optional<Reading> inForce(Register register, LocalDate day) {
        return onDay(register, day, Reading.Status.IN_FORCE).stream().findFirst();
    }

    /** What is held of a register for a day. */
    public List<Reading> held(Register register, LocalDate day) {
        return onDay(register, day, Reading.Status.HELD);
    }

    private List<Reading> onDay(Register register, LocalDate day, Reading.Status status) {
        return em.createQuery(
                "select r from Reading r where r.register = :register and r.day = :day and r.status = :status",
                Reading.class)
                .setParameter("register", register)
                .setParameter("day", day)
                .setParameter("status", status)
                .getResultList();
    }

    /** Those that wait for staff, the oldest first. */
    public List<Reading> held(int most) {
        return em.createQuery(WITH_METER + "r.status = :held order by r.recordedAt, r.id", Reading.class)
                .setParameter("held", Reading.Status.HELD)
                .setMaxResults(most)
                .getResultList();
    }

    /** For how many of the readings another one of their register and day is in force; one query. */
    public long displacing(Collection<Long> ids) {
        return em.createQuery("""
                select count(h) from Reading h, Reading f
                where h.id in :ids and f.register = h.register and f.day = h.day and f.status = :inForce""", Long.class)
                .setParameter("ids", ids)
                .setParameter("inForce", Reading.Status.IN_FORCE)
                .getSingleResult();
    }

    /** Every reading of some registers, also refused and corrected ones, the latest day first. */
    public List<Reading> history(Collection<Long> registers, int most) {
        if (registers.isEmpty()) {
            return List.of();
        }
        return em.createQuery(WITH_METER + "g.id in :registers order by r.day desc, g.id, r.id desc", Reading.class)
                .setParameter("registers", registers)
                .setMaxResults(most)
                .getResultList();
    }

    /** What was told of registers for a day, and is not refused or replaced, names the photo that came with a request. */
    public void show(Collection<Long> registers, LocalDate day, long attachment) {
        em.flush();
        registers.forEach(register -> em.createNativeQuery("""
                update reading set attachment_id = ?1 where register_id = ?2 and day = ?3 and status in ('IN_FORCE', 'HELD')""")
                .setParameter(1, attachment).setParameter(2, register).setParameter(3, Date.valueOf(day)).executeUpdate());
    }

    public Optional<ReadingPhoto> photo(long id) {
        return Optional.ofNullable(em.find(ReadingPhoto.class, id));
    }
}

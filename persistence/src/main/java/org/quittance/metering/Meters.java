package org.quittance.metering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quittance.contract.ServicePoint;

/** Meters and their readings. */
@ApplicationScoped
public class Meters {

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    public void add(Meter meter) {
        em.persist(meter);
    }

    public void add(Reading reading) {
        em.persist(reading);
    }

    /** The meter in service at a service point. */
    public Optional<Meter> inService(String pointReference) {
        return em.createQuery("""
                select m from Meter m where m.servicePoint.reference = :reference and m.removedOn is null
                order by m.installedOn desc""", Meter.class)
                .setParameter("reference", pointReference)
                .setMaxResults(1)
                .getResultStream().findFirst();
    }

    /** The same, locked: one swap at a time. */
    public Optional<Meter> lockedInService(String pointReference) {
        return inService(pointReference).map(meter -> {
            em.lock(meter, LockModeType.PESSIMISTIC_WRITE);
            em.refresh(meter);
            return meter;
        });
    }

    public boolean isKnown(String serial) {
        return em.createQuery("select count(m) from Meter m where m.serial = :serial", Long.class)
                .setParameter("serial", serial).getSingleResult() > 0;
    }

    /** All meters that were ever installed at a service point, the latest first, with their registers. */
    public List<Meter> at(String pointReference) {
        return em.createQuery("""
                select distinct m from Meter m left join fetch m.registers
                where m.servicePoint.reference = :reference order by m.installedOn desc, m.id desc""", Meter.class)
                .setParameter("reference", pointReference)
                .getResultList();
    }

    /** The registers of several meters, each with its meter, to write readings of; one query. */
    public List<Register> registersToRead(Collection<Long> meters) {
        if (meters.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select g from Register g join fetch g.meter m where m.id in :meters", Register.class)
                .setParameter("meters", meters)
                .getResultList();
    }

    /** The installations of meters at several delivery points, by the point's reference; one query. */
    public Map<String, List<Installation>> installationsAt(Collection<String> pointReferences) {
        if (pointReferences.isEmpty()) {
            return Map.of();
        }
        return installations("m.servicePoint.reference in :points", pointReferences)
                .collect(Collectors.groupingBy(Installation::pointReference));
    }

    /** The installations of meters at several service points; one query. */
    public Map<Long, List<Installation>> installations(Collection<Long> servicePoints) {
        if (servicePoints.isEmpty()) {
            return Map.of();
        }
        return installations("m.servicePoint.id in :points", servicePoints)
                .collect(Collectors.groupingBy(Installation::servicePointId));
    }

    private Stream<Installation> installations(String where, Collection<?> points) {
        return em.createQuery("""
                select new org.quittance.metering.Installation(
                    m.id, m.serial, m.servicePoint.id, m.servicePoint.reference, m.installedOn, m.removedOn)
                from Meter m where %s order by m.installedOn""".formatted(where), Installation.class)
                .setParameter("points", points)
                .getResultStream();
    }

    /** The registers of several meters; one query. */
    public List<RegisterRow> registers(Collection<Long> meters) {
        if (meters.isEmpty()) {
            return List.of();
        }
        return em.createQuery("""
                select new org.quittance.metering.RegisterRow(
                    r.id, r.meter.id, r.flow, r.timeClass, r.digits, r.coefficient)
                from Register r where r.meter.id in :meters order by r.id""", RegisterRow.class)
                .setParameter("meters", meters)
                .getResultList();
    }

    /** All readings in force of several meters, by meter, in order of time; one query. */
    public Map<Long, List<ReadingRow>> readings(Collection<Long> meters) {
        if (meters.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("""
                select new org.quittance.metering.ReadingRow(r.register.meter.id, r.register.flow, r.register.timeClass,
                    r.register.digits, r.register.coefficient, r.day, r.index, r.origin)
                from Reading r where r.register.meter.id in :meters and r.status = :inForce order by r.day""",
                ReadingRow.class)
                .setParameter("meters", meters)
                .setParameter("inForce", Reading.Status.IN_FORCE)
                .getResultStream()
                .collect(Collectors.groupingBy(ReadingRow::meterId));
    }
}

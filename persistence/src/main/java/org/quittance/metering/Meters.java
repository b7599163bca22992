package org.quittance.metering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
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

    /** The registers of several meters, by meter; one query. */
    public Map<Long, List<RegisterRow>> registers(Collection<Long> meters) {
        if (meters.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("""
                select new org.quittance.metering.RegisterRow(
                    r.id, r.meter.id, r.flow, r.timeClass, r.digits, r.coefficient)
                from Register r where r.meter.id in :meters""", RegisterRow.class)
                .setParameter("meters", meters)
                .getResultStream()
                .collect(Collectors.groupingBy(RegisterRow::meterId));
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

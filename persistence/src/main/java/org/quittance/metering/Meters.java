package org.quittance.metering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
        return em.createQuery("""
                select new org.quittance.metering.Installation(
                    m.id, m.serial, m.servicePoint.id, m.servicePoint.reference, m.installedOn, m.removedOn)
                from Meter m where m.servicePoint.reference in :references order by m.installedOn""", Installation.class)
                .setParameter("references", pointReferences)
                .getResultStream()
                .collect(Collectors.groupingBy(Installation::pointReference));
    }

    /** The installations of meters at several service points; one query. */
    public Map<Long, List<Installation>> installations(Collection<Long> servicePoints) {
        if (servicePoints.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("""
                select new org.quittance.metering.Installation(
                    m.id, m.serial, m.servicePoint.id, m.servicePoint.reference, m.installedOn, m.removedOn)
                from Meter m where m.servicePoint.id in :points order by m.installedOn""", Installation.class)
                .setParameter("points", servicePoints)
                .getResultStream()
                .collect(Collectors.groupingBy(Installation::servicePointId));
    }

    /** All readings of several meters, by meter, in order of time; one query. */
    public Map<Long, List<ReadingRow>> readings(Collection<Long> meters) {
        if (meters.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("""
                select new org.quittance.metering.ReadingRow(
                    r.register.meter.id, r.register.timeClass, r.register.digits, r.day, r.index, r.origin)
                from Reading r where r.register.meter.id in :meters order by r.day""", ReadingRow.class)
                .setParameter("meters", meters)
                .getResultStream()
                .collect(Collectors.groupingBy(ReadingRow::meterId));
    }
}

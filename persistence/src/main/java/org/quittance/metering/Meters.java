package org.quittance.metering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quittance.contract.ServicePoint;
import org.quittance.contract.TimeClass;
import org.quittance.time.DateRange;

/** Meters and their readings. */
@ApplicationScoped
public class Meters {

    private static final String ENCLOSING = """
            select g.meter_id, g.flow, g.time_class, g.digits, g.coefficient, r.day, r.index_value, r.origin
            from register g
            cross join lateral (select max(day) as day from reading
              where register_id = g.id and status = 'IN_FORCE' and day <= ?) earlier
            cross join lateral (select min(day) as day from reading
              where register_id = g.id and status = 'IN_FORCE' and day >= ?) later
            join reading r on r.register_id = g.id and r.status = 'IN_FORCE'
              and r.day between coalesce(earlier.day, date '-infinity') and coalesce(later.day, date 'infinity')
            where g.meter_id = any (?) order by r.day
            """;

    private static final String INSTALLED = """
            select m.id, m.serial, p.id, p.reference, m.installed_on, m.removed_on
            from meter m join service_point p on p.id = m.service_point_id where %s = any (?) order by m.installed_on
            """;

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
        return installations("p.reference", "varchar", pointReferences).stream()
                .collect(Collectors.groupingBy(Installation::pointReference));
    }

    /** The installations of meters at several service points; one query. */
    public Map<Long, List<Installation>> installations(Collection<Long> servicePoints) {
        if (servicePoints.isEmpty()) {
            return Map.of();
        }
        return installations("m.service_point_id", "bigint", servicePoints).stream()
                .collect(Collectors.groupingBy(Installation::servicePointId));
    }

    private List<Installation> installations(String column, String type, Collection<?> points) {
        // A meter removed by the same transaction is seen as removed.
        em.flush();
        Connection connection = em.unwrap(Connection.class);
        try (PreparedStatement statement = connection.prepareStatement(INSTALLED.formatted(column))) {
            statement.setArray(1, connection.createArrayOf(type, points.toArray()));
            List<Installation> installations = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    installations.add(new Installation(rows.getLong(1), rows.getString(2), rows.getLong(3),
                            rows.getString(4), rows.getObject(5, LocalDate.class), rows.getObject(6, LocalDate.class)));
                }
            }
            return installations;
        } catch (SQLException e) {
            throw new IllegalStateException("installations could not be read", e);
        }
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

    /**
     * The readings in force that tell what several meters counted in a period, by meter, in order of time: register by
     * register from the last one before it to the first one after it, however long their history; one query.
     */
    public Map<Long, List<ReadingRow>> readings(Collection<Long> meters, DateRange period) {
        if (meters.isEmpty()) {
            return Map.of();
        }
        Connection connection = em.unwrap(Connection.class);
        try (PreparedStatement statement = connection.prepareStatement(ENCLOSING)) {
            statement.setObject(1, period.start());
            statement.setObject(2, period.end());
            statement.setArray(3, connection.createArrayOf("bigint", meters.toArray()));
            List<ReadingRow> readings = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    readings.add(new ReadingRow(rows.getLong(1), Flow.valueOf(rows.getString(2)),
                            TimeClass.valueOf(rows.getString(3)), rows.getInt(4), rows.getBigDecimal(5),
                            rows.getObject(6, LocalDate.class), rows.getBigDecimal(7),
                            ReadingOrigin.valueOf(rows.getString(8))));
                }
            }
            return readings.stream().collect(Collectors.groupingBy(ReadingRow::meterId));
        } catch (SQLException e) {
            throw new IllegalStateException("readings could not be read", e);
        }
    }
}

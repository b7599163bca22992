package org.quittance.metering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quittance.time.DateRange;
import org.quittance.time.OperatorClock;

/** Exits of parking subscribers. */
@ApplicationScoped
public class ParkingExits {

    private static final String INSERT = """
            insert into parking_exit (id, contract_id, badge, car_park, left_at, meter_file_id)
            select nextval('id_seq'), n.* from unnest(?, ?, ?, ?, ?) n on conflict (contract_id, badge, left_at) do nothing
            """;

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    public void add(ParkingExit exit) {
        em.persist(exit);
    }

    /*
     * Moments go as text with their offset: as timestamps, an array has the clock of the server, which shows an hour of
     * autumn twice.
     */

    /** Stores exits in bulk; one that is known already stays as it is. @return how many were new */
    public long write(List<ParkingExit> exits) {
        try (PreparedStatement insert = connection().prepareStatement(INSERT)) {
            insert.setArray(1, array("bigint", exits.stream().map(ParkingExit::contractId)));
            insert.setArray(2, array("varchar", exits.stream().map(ParkingExit::badge)));
            insert.setArray(3, array("varchar", exits.stream().map(ParkingExit::carPark)));
            insert.setArray(4, array("timestamptz", exits.stream().map(exit -> exit.leftAt().toString())));
            insert.setArray(5, array("bigint", exits.stream().map(ParkingExit::meterFileId)));
            return insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("exits could not be written", e);
        }
    }

    private Array array(String type, Stream<?> values) throws SQLException {
        return connection().createArrayOf(type, values.toArray());
    }

    private Connection connection() {
        return em.unwrap(Connection.class);
    }

    /** The exits of several contracts in a period of local days, by contract, in order of time; one query. */
    public Map<Long, List<ParkingExit>> of(Collection<Long> contracts, DateRange period) {
        if (contracts.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("""
                select e from ParkingExit e
                where e.contractId in :contracts and e.leftAt >= :from and e.leftAt < :to order by e.leftAt""",
                ParkingExit.class)
                .setParameter("contracts", contracts)
                .setParameter("from", period.start().atStartOfDay(OperatorClock.ZONE).toInstant())
                .setParameter("to", period.end().atStartOfDay(OperatorClock.ZONE).toInstant())
                .getResultStream()
                .collect(Collectors.groupingBy(ParkingExit::contractId));
    }
}

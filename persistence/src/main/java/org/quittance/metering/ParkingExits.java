package org.quittance.metering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.quittance.time.DateRange;
import org.quittance.time.OperatorClock;

/** Exits of parking subscribers. */
@ApplicationScoped
public class ParkingExits {

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    public void add(ParkingExit exit) {
        em.persist(exit);
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

package org.quittance.operator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the operator says of itself, by day. Every page and document asks, so the few versions are kept in memory: read at the
 * start, after a change, and now and then for what another node has changed. Nobody who asks waits for the database.
 */
@ApplicationScoped
public class OperatorVersions {

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;
    @Inject
    private Clock clock;
    private volatile List<OperatorVersion> known = List.of();

    /** Reads them anew; one query. */
    public void read() {
        known = List.copyOf(em.createQuery(
                "select v from OperatorVersion v left join fetch v.logo order by v.validFrom, v.changedAt, v.id",
                OperatorVersion.class).getResultList());
    }

    /** In the order in which they begin. */
    public List<OperatorVersion> all() {
        return known;
    }

    /** Empty as long as nobody changed what IT set. */
    Optional<OperatorVersion> current() {
        return on(LocalDate.now(clock));
    }

    public Optional<OperatorVersion> on(LocalDate day) {
        return on(known, day);
    }

    static Optional<OperatorVersion> on(List<OperatorVersion> versions, LocalDate day) {
        return versions.stream().filter(version -> !version.validFrom().isAfter(day)).reduce((earlier, later) -> later);
    }

    public void add(OperatorLogo logo) {
        em.persist(logo);
    }

    public void add(OperatorVersion version) {
        em.persist(version);
    }

    /** @return whether there was one that begins after the day */
    public boolean withdraw(long id, LocalDate today) {
        return em.createQuery("delete from OperatorVersion v where v.id = :id and v.validFrom > :today")
                .setParameter("id", id)
                .setParameter("today", today)
                .executeUpdate() == 1;
    }
}

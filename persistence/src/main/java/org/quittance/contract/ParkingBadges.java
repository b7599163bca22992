package org.quittance.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Number plates and cards of parking subscribers. */
@ApplicationScoped
public class ParkingBadges {

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    /** Who has held the badges, by badge, the latest first; one query. */
    public Map<String, List<BadgeHolder>> holders(Collection<String> badges) {
        if (badges.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("""
                select new org.quittance.contract.BadgeHolder(b.badge, b.contract.id, b.validFrom, b.validTo)
                from ParkingBadge b where b.badge in :badges order by b.validFrom desc, b.id""", BadgeHolder.class)
                .setParameter("badges", badges)
                .getResultStream()
                .collect(Collectors.groupingBy(BadgeHolder::badge));
    }
}

package org.quittance.tariff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The versions of offers, drafted and published, and the contracts that they concern. */
@ApplicationScoped
public class TariffVersions {

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    public void add(TariffVersion version) {
        em.persist(version);
        em.flush();
    }

    /** Only a draft can go; the database refuses the others too. */
    public void remove(TariffVersion draft) {
        draft.requireDraft();
        em.remove(draft);
    }

    public Optional<TariffVersion> of(long id) {
        return Optional.ofNullable(em.find(TariffVersion.class, id));
    }

    /**
     * To change it: whoever comes second waits, and then sees what the first has done.
     *
     * @throws UnknownVersionException if it is gone
     */
    public TariffVersion locked(long id) {
        return Optional.ofNullable(em.find(TariffVersion.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new UnknownVersionException(id));
    }

    /** Of all offers, without their prices, by offer and start. */
    public List<TariffVersion> all() {
        return em.createQuery("select v from TariffVersion v order by v.offerCode, v.validFrom", TariffVersion.class)
                .getResultList();
    }

    /** Of one offer, without their prices, by start. */
    public List<TariffVersion> of(String offerCode) {
        return em.createQuery("select v from TariffVersion v where v.offerCode = :offer order by v.validFrom",
                TariffVersion.class).setParameter("offer", offerCode).getResultList();
    }

    /** Holds back another draft of the same offer until the end of the transaction. */
    public void lockOffer(String offerCode) {
        em.find(Offer.class, offerCode, LockModeType.PESSIMISTIC_WRITE);
    }

    /** How many contracts of each offer are supplied on a day. */
    public Map<String, Long> contracts(LocalDate day) {
        return em.createQuery("select c.offerCode, count(c) from Contract c where c.startDate <= :day"
                        + " and (c.endDate is null or c.endDate > :day) group by c.offerCode", Object[].class)
                .setParameter("day", day).getResultList().stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    /** The subscribed powers, kVA, of the offer's contracts that are supplied on a day or later. */
    public List<Integer> powers(String offerCode, LocalDate day) {
        return em.createQuery("select distinct c.powerKva from ElectricityContract c where c.offerCode = :offer"
                        + " and (c.endDate is null or c.endDate > :day) order by c.powerKva", Integer.class)
                .setParameter("offer", offerCode).setParameter("day", day).getResultList();
    }
}

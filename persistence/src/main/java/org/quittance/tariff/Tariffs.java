package org.quittance.tariff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Offers with their published prices, and the rates of the law. */
@ApplicationScoped
public class Tariffs {

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    public void add(Offer offer) {
        em.persist(offer);
    }

    public Offer offer(String code) {
        return em.find(Offer.class, code);
    }

    public List<Offer> offers() {
        return em.createQuery("select o from Offer o order by o.code", Offer.class).getResultList();
    }

    /** Every published price: some dozens, read once per chunk of contracts by two queries. */
    public List<VersionPrices> publishedPrices() {
        return versions("where v.status = :status", query -> query.setParameter("status", TariffVersion.Status.PUBLISHED));
    }

    /** Drafts too; two queries. */
    public Optional<VersionPrices> prices(long versionId) {
        return versions("where v.id = :version", query -> query.setParameter("version", versionId)).stream().findFirst();
    }

    private List<VersionPrices> versions(String where, UnaryOperator<TypedQuery<Price>> parameters) {
        TypedQuery<Price> query = em.createQuery("select p from Price p join fetch p.tariffVersion v " + where
                        + " order by v.offerCode, v.validFrom, v.id, p.position", Price.class)
                .setHint("eclipselink.batch.type", "IN").setHint("eclipselink.batch", "p.steps");
        Map<TariffVersion, List<PriceTerms>> perVersion = new LinkedHashMap<>();
        parameters.apply(query).getResultList().forEach(price ->
                perVersion.computeIfAbsent(price.version(), version -> new ArrayList<>()).add(price.terms()));
        return perVersion.entrySet().stream().map(version -> new VersionPrices(version.getKey().offerCode(),
                version.getKey().id(), version.getKey().validFrom(), version.getValue())).toList();
    }

    /** The versions by their identifiers; one query. */
    public Map<Long, TariffVersion> versions(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("select v from TariffVersion v where v.id in :ids", TariffVersion.class)
                .setParameter("ids", ids).getResultStream()
                .collect(Collectors.toMap(TariffVersion::id, Function.identity()));
    }

    public List<StatutoryRate> statutoryRates() {
        return em.createQuery("select r from StatutoryRate r order by r.levy, r.validFrom", StatutoryRate.class)
                .getResultList();
    }

    public List<FixedPartLimit> fixedPartLimits() {
        return em.createQuery("select l from FixedPartLimit l order by l.commune, l.validFrom", FixedPartLimit.class)
                .getResultList();
    }

    public List<NetworkTariff> networkTariffs() {
        return em.createQuery("select n from NetworkTariff n order by n.option, n.validFrom", NetworkTariff.class)
                .getResultList();
    }
}

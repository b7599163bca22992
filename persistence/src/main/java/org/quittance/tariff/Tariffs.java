package org.quittance.tariff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.quittance.contract.NetworkOption;

/** Offers with their published prices, and the rates of the law. */
@ApplicationScoped
public class Tariffs {

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    public void add(Offer offer) {
        em.persist(offer);
    }

    public void add(TariffVersion version) {
        em.persist(version);
    }

    public Offer offer(String code) {
        return em.find(Offer.class, code);
    }

    public List<Offer> offers() {
        return em.createQuery("select o from Offer o order by o.code", Offer.class).getResultList();
    }

    /** Every published price: some dozens, read once per chunk of contracts. */
    public List<PriceRow> publishedPrices() {
        return em.createQuery("""
                select new org.quittance.tariff.PriceRow(
                    v.offerCode, v.id, v.validFrom, p.charge, p.powerKva, p.timeClass, p.amount)
                from Price p join p.tariffVersion v where v.status = :published
                order by v.offerCode, v.validFrom""", PriceRow.class)
                .setParameter("published", TariffVersion.Status.PUBLISHED)
                .getResultList();
    }

    public List<StatutoryRate> statutoryRates() {
        return em.createQuery("select r from StatutoryRate r order by r.levy, r.validFrom", StatutoryRate.class)
                .getResultList();
    }

    public List<NetworkTariff> networkTariffs() {
        return em.createQuery("select n from NetworkTariff n order by n.option, n.validFrom", NetworkTariff.class)
                .getResultList();
    }
}

package org.quittance.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quittance.customer.Customer;
import org.quittance.customer.SearchText;
import org.quittance.customer.VisibleCustomers;

/** Contracts and the service points they supply. */
@ApplicationScoped
public class Contracts {

    private static final String WITH_EVERYTHING = """
            select c from ElectricityContract c
            join fetch c.account a join fetch a.customer join fetch c.servicePoint where\s""";

    /** Read by a second query: joined to a subclass of its own table, EclipseLink writes SQL that PostgreSQL refuses. */
    private static final String OFF_PEAK = "c.offPeakPeriods";

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    public void add(ServicePoint point) {
        em.persist(point);
    }

    public void add(Contract contract) {
        em.persist(contract);
    }

    /** @throws jakarta.persistence.NoResultException if there is none */
    public ServicePoint point(String reference) {
        return em.createQuery("select p from ServicePoint p where p.reference = :reference", ServicePoint.class)
                .setParameter("reference", reference)
                .getSingleResult();
    }

    /** @throws jakarta.persistence.NoResultException if there is none */
    public Contract numbered(String number) {
        return em.createQuery("select c from Contract c where c.number = :number", Contract.class)
                .setParameter("number", number)
                .getSingleResult();
    }

    /** The contracts with customer, point and off-peak hours, for a chunk of a billing run; two queries. */
    public List<ElectricityContract> withEverything(Collection<Long> ids) {
        return em.createQuery(WITH_EVERYTHING + "c.id in :ids", ElectricityContract.class)
                .setParameter("ids", ids)
                .setHint("eclipselink.batch.type", "IN").setHint("eclipselink.batch", OFF_PEAK)
                .getResultList();
    }

    /** The customers' contracts, those in force first; two queries. */
    public List<ElectricityContract> of(VisibleCustomers visible) {
        return em.createQuery(WITH_EVERYTHING + "a.customer.id in :customers order by c.endDate desc, c.number",
                        ElectricityContract.class)
                .setParameter("customers", visible.ids())
                .setHint("eclipselink.batch.type", "IN").setHint("eclipselink.batch", OFF_PEAK)
                .getResultList();
    }

    public Optional<ElectricityContract> of(VisibleCustomers visible, String number) {
        return em.createQuery(WITH_EVERYTHING + "a.customer.id in :customers and c.number = :number",
                        ElectricityContract.class)
                .setParameter("customers", visible.ids())
                .setParameter("number", number)
                .getResultStream().findFirst();
    }

    /** Any customers' contracts, for staff, those in force first; two queries. */
    public List<ElectricityContract> ofCustomers(Collection<Long> customers) {
        return of(new VisibleCustomers(Set.copyOf(customers)));
    }

    /** Any contract, for staff; two queries. */
    public Optional<ElectricityContract> supplied(String number) {
        return em.createQuery(WITH_EVERYTHING + "c.number = :number", ElectricityContract.class)
                .setParameter("number", number)
                .getResultStream().findFirst();
    }

    /**
     * Customers for whom every word of the query is part of their reference, name, address or e-mail, or of a contract
     * or delivery point of theirs, whatever the accents and capitals; those whose reference matches exactly come first.
     */
    @SuppressWarnings("unchecked")
    public List<Customer> customersMatching(String query, int most) {
        List<String> words = SearchText.words(query);
        if (words.isEmpty()) {
            return List.of();
        }
        StringBuilder sql = new StringBuilder("select c.* from customer c where true");
        for (int i = 1; i <= words.size(); i++) {
            sql.append(" and (c.search_text like ?").append(i).append("""
                     or exists (select 1 from account a join contract k on k.account_id = a.id
                    join service_point p on p.id = k.service_point_id
                    where a.customer_id = c.id and (p.search_text like ?""").append(i)
                    .append(" or lower(k.number) like ?").append(i).append(")))");
        }
        sql.append(" order by lower(c.number) = ?").append(words.size() + 1).append(" desc, c.number");
        var found = em.createNativeQuery(sql.toString(), Customer.class);
        for (int i = 1; i <= words.size(); i++) {
            found.setParameter(i, "%" + words.get(i - 1) + "%");
        }
        return found.setParameter(words.size() + 1, words.get(0)).setMaxResults(most).getResultList();
    }
}

package org.quittance.payment.arrears;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** What staff set against dunning. */
@ApplicationScoped
public class DunningHolds {

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    public void add(DunningHold hold) {
        em.persist(hold);
        em.flush();
    }

    public Optional<DunningHold> of(long id) {
        return Optional.ofNullable(em.find(DunningHold.class, id));
    }

    /** The latest first; one query. */
    public List<HoldRow> rows(long customerId) {
        return em.createQuery("""
                select new org.quittance.payment.arrears.HoldRow(h.id, h.kind, coalesce(i.number, f.piece), h.amount, h.reason, h.since, h.until,
                  h.enteredBy, h.enteredAt, h.closedOn, h.closedBy)
                from DunningHold h left join Invoice i on i.id = h.invoiceId left join AccountEntry f on f.id = h.feeId
                where h.customerId = :customer order by h.enteredAt desc, h.id desc""", HoldRow.class)
                .setParameter("customer", customerId)
                .getResultList();
    }
}

package org.quittance.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quittance.customer.VisibleCustomers;
import org.quittance.time.DateRange;

/** Debits that came back, and what their reasons mean. */
@ApplicationScoped
public class Incidents {

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    public void add(Incident incident) {
        em.persist(incident);
    }

    public Optional<Incident> locked(long id) {
        return Optional.ofNullable(em.find(Incident.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** What a code means on a day, in both languages; one that no table names waits for staff. */
    public ReturnPolicy.Reading reading(String code, LocalDate day) {
        return em.createQuery("""
                select p from ReturnPolicy p where p.code = :code and p.validFrom <= :day
                order by p.validFrom desc""", ReturnPolicy.class)
                .setParameter("code", code)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream().findFirst().map(ReturnPolicy::reading).orElseGet(() -> ReturnPolicy.Reading.unknown(code));
    }

    /** How often a debit for the same thing came back before. */
    public int returns(Collection collection) {
        return ((Number) em.createNativeQuery("""
                select count(*) from incident i join collection c on c.id = i.collection_id
                where coalesce(c.invoice_id, c.instalment_id, c.fee_id) = ?1""")
                .setParameter(1, collection.dueItemId())
                .getSingleResult()).intValue();
    }

    /** The customers' own, the latest first. */
    public List<IncidentRow> of(VisibleCustomers visible, int most) {
        return rows("and c.id in :customers").setParameter("customers", visible.ids()).setMaxResults(most).getResultList();
    }

    /** Of everybody, those that wait for staff, the latest first; a retry waits for nobody. */
    public List<IncidentRow> open(int most) {
        return rows("and i.closedAt is null and i.course <> :retry").setParameter("retry", ReturnPolicy.Course.RETRY)
                .setMaxResults(most).getResultList();
    }

    /** Of everybody, settled or not, the latest first. @param code of the reason, null for every reason */
    public List<IncidentRow> of(DateRange days, String code, int most) {
        TypedQuery<IncidentRow> query = rows("and i.occurredOn >= :start and i.occurredOn < :end"
                + (code == null ? "" : " and i.reasonCode = :code"))
                .setParameter("start", days.start()).setParameter("end", days.end()).setMaxResults(most);
        return (code == null ? query : query.setParameter("code", code)).getResultList();
    }

    private TypedQuery<IncidentRow> rows(String where) {
        return em.createQuery("""
                select new org.quittance.payment.IncidentRow(i.id, c, i.occurredOn, i.amount, i.reasonCode, i.french,
                    i.english, i.course, i.closedAt, i.closedBy, i.note)
                from Incident i, Account a join a.customer c where a.id = i.accountId %s
                order by i.occurredOn desc, i.id desc""".formatted(where), IncidentRow.class);
    }
}

package org.quittance.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;

/** Finds payments, returns and refunds of any customer, for staff. */
@ApplicationScoped
public class PaymentSearch {

    private static final String OF_SERVICE = """
            \sand (exists (select x from Allocation x, InvoicedContract k
                where x.credit = e and k.invoice.id = x.debit.invoiceId and k.supplied.service = :service)
              or exists (select p from InstalmentPlan p, Contract t, Offer o
                where p.id = e.planId and t.id = p.contractId and o.code = t.offerCode and o.service = :service))""";

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    /** The latest first; one query. */
    public List<FoundPayment> find(PaymentFilter filter, int first, int most) {
        return with(filter, em.createQuery("""
                select new org.quittance.payment.FoundPayment(e.id, e.day, e.kind, e.method, e.reference, e.amount, c,
                    e.enteredBy, u.day)
                from AccountEntry e join Account a on a.id = e.accountId join a.customer c
                  left join AccountEntry u on u.undoesId = e.id
                where %s order by e.day desc, e.id desc""".formatted(where(filter)), FoundPayment.class))
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** Of whom they are matters only if words are looked for. */
    public long count(PaymentFilter filter) {
        String from = filter.words().isEmpty() ? "AccountEntry e" : "AccountEntry e join Account a on a.id = e.accountId join a.customer c";
        return with(filter, em.createQuery("select count(e) from " + from + " where " + where(filter), Long.class)).getSingleResult();
    }

    private static String where(PaymentFilter filter) {
        StringBuilder where = new StringBuilder("e.kind in :kinds");
        if (!filter.words().isEmpty()) {
            where.append(" and (c.searchText like :folded or a.number = :capital or upper(e.reference) like :reference");
            filter.amount().ifPresent(amount -> where.append(" or e.amount = :added or e.amount = :taken"));
            where.append(')');
        }
        if (filter.method() != null) {
            where.append(" and e.method = :method");
        }
        if (filter.from() != null) {
            where.append(" and e.day >= :from");
        }
        if (filter.to() != null) {
            where.append(" and e.day <= :to");
        }
        if (filter.service() != null) {
            where.append(OF_SERVICE);
        }
        return where.toString();
    }

    private static <T> TypedQuery<T> with(PaymentFilter filter, TypedQuery<T> query) {
        query.setParameter("kinds", Receivables.MONEY);
        if (!filter.words().isEmpty()) {
            query.setParameter("folded", "%" + filter.folded() + "%").setParameter("capital", filter.capital())
                    .setParameter("reference", "%" + filter.capital() + "%");
            filter.amount().ifPresent(amount ->
                    query.setParameter("added", amount).setParameter("taken", amount.negated()));
        }
        if (filter.method() != null) {
            query.setParameter("method", filter.method());
        }
        if (filter.from() != null) {
            query.setParameter("from", filter.from());
        }
        if (filter.to() != null) {
            query.setParameter("to", filter.to());
        }
        if (filter.service() != null) {
            query.setParameter("service", filter.service());
        }
        return query;
    }
}

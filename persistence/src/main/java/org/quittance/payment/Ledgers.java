package org.quittance.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.quittance.billing.Invoice;
import org.quittance.money.Money;

/** What staff read about the money of customers: any customer's, documents included that no customer sees yet. */
@ApplicationScoped
public class Ledgers {

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    /** Every account of the customers, by number; one query. */
    @SuppressWarnings("unchecked")
    public List<AccountBalance> accounts(Collection<Long> customers) {
        if (customers.isEmpty()) {
            return List.of();
        }
        List<Object[]> rows = em.createNativeQuery("""
                select a.id, a.number, a.customer_id,
                  coalesce((select sum(e.amount) from account_entry e left join instalment_plan p on p.id = e.plan_id
                            where e.account_id = a.id and (p.id is null or p.status = 'SETTLED')), 0.00)
                from account a where a.customer_id = any (cast(?1 as bigint[])) order by a.number""")
                .setParameter(1, customers.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")))
                .getResultList();
        return rows.stream().map(row -> new AccountBalance(((Number) row[0]).longValue(), (String) row[1],
                ((Number) row[2]).longValue(), Money.of((BigDecimal) row[3]))).toList();
    }

    /** Every numbered document of a customer, also of what was bought from him, the latest first; one query. */
    public List<InvoiceBalance> invoices(long customerId) {
        return em.createQuery(Receivables.BALANCES.formatted("i.customerId = :customer and i.status <> :draft"),
                        InvoiceBalance.class)
                .setParameter("customer", customerId)
                .setParameter("draft", Invoice.Status.DRAFT)
                .getResultList();
    }

    /** The latest first. */
    public List<PaymentRow> payments(long customerId, int most) {
        return em.createQuery(Receivables.PAYMENTS.formatted("a.customer.id = :customer"), PaymentRow.class)
                .setParameter("kinds", Receivables.MONEY)
                .setParameter("customer", customerId)
                .setMaxResults(most)
                .getResultList();
    }

    /** One query. */
    public DayFigures figures(LocalDate today) {
        Object[] row = (Object[]) em.createNativeQuery("""
                select (select count(*) from customer),
                  (select count(*) from contract where start_date <= ?1 and (end_date is null or end_date > ?1)),
                  coalesce(sum(open.remaining), 0), count(open.remaining),
                  (select coalesce(-sum(amount), 0) from account_entry
                   where kind in ('PAYMENT', 'RETURN') and day >= ?2 and day <= ?1)
                from (select e.amount - coalesce((select sum(a.amount) from allocation a where a.debit_id = e.id), 0) as remaining
                      from invoice i join account_entry e on e.invoice_id = i.id
                      where i.kind = 'INVOICE' and i.due_date < ?1) open
                where open.remaining > 0""")
                .setParameter(1, Date.valueOf(today))
                .setParameter(2, Date.valueOf(today.withDayOfMonth(1)))
                .getSingleResult();
        return new DayFigures(((Number) row[0]).longValue(), ((Number) row[1]).longValue(),
                Money.of((BigDecimal) row[2]), ((Number) row[3]).longValue(), Money.of((BigDecimal) row[4]));
    }
}

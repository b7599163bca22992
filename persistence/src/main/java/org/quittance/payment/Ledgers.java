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
import org.quittance.billing.InvoiceKind;
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
                  coalesce((select sum(i.gross) from invoice i where i.account_id = a.id and i.status <> 'DRAFT'
                            and i.kind in ('INVOICE', 'CREDIT_NOTE')), 0)
                  - coalesce((select sum(p.amount) from payment p where p.account_id = a.id), 0)
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
                .setParameter("credit", InvoiceKind.CREDIT_NOTE)
                .setParameter("drafted", Invoice.Status.DRAFT)
                .setParameter("customer", customerId)
                .setParameter("draft", Invoice.Status.DRAFT)
                .getResultList();
    }

    /** The latest first. */
    public List<PaymentRow> payments(long customerId, int most) {
        return em.createQuery("""
                select new org.quittance.payment.PaymentRow(p.id, p.receivedOn, p.amount, p.method, p.reference)
                from Payment p, Account a where p.accountId = a.id and a.customer.id = :customer
                order by p.receivedOn desc, p.id desc""", PaymentRow.class)
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
                  (select coalesce(sum(amount), 0) from payment where received_on >= ?2 and received_on <= ?1)
                from (select i.gross - coalesce((select sum(a.amount) from allocation a where a.invoice_id = i.id), 0)
                        + coalesce((select sum(c.gross) from invoice c where c.corrects_id = i.id and c.gross < 0
                                    and c.status <> 'DRAFT'), 0) as remaining
                      from invoice i where i.status <> 'DRAFT' and i.kind = 'INVOICE' and i.due_date < ?1) open
                where open.remaining > 0""")
                .setParameter(1, Date.valueOf(today))
                .setParameter(2, Date.valueOf(today.withDayOfMonth(1)))
                .getSingleResult();
        return new DayFigures(((Number) row[0]).longValue(), ((Number) row[1]).longValue(),
                Money.of((BigDecimal) row[2]), ((Number) row[3]).longValue(), Money.of((BigDecimal) row[4]));
    }
}

package org.quittance.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.quittance.money.Money;
import org.quittance.time.DateRange;

/** What moved an account: published invoices and credit notes, and payments. What the operator bought is no part of it. */
@ApplicationScoped
public class AccountEntries {

    private static final String ENTRIES = """
            (select issue_date as day, 0 as turn, kind, number as reference, gross as amount from invoice
             where account_id = ?1 and status = 'PUBLISHED' and kind in ('INVOICE', 'CREDIT_NOTE')
             union all
             select received_on, 1, method, reference, -amount from payment where account_id = ?1) entry""";

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    /** What was owed when the day began; negative: in credit. */
    public Money balanceBefore(long accountId, LocalDate day) {
        return Money.of((BigDecimal) em.createNativeQuery(
                "select coalesce(sum(amount), 0.00) from " + ENTRIES + " where day < ?2")
                .setParameter(1, accountId)
                .setParameter(2, Date.valueOf(day))
                .getSingleResult());
    }

    /** In order of time, documents before the payments of their day. */
    @SuppressWarnings("unchecked")
    public List<AccountEntry> of(long accountId, DateRange period) {
        List<Object[]> rows = em.createNativeQuery("select day, kind, reference, amount from " + ENTRIES
                        + " where day >= ?2 and day < ?3 order by day, turn, reference")
                .setParameter(1, accountId)
                .setParameter(2, Date.valueOf(period.start()))
                .setParameter(3, Date.valueOf(period.end()))
                .getResultList();
        return rows.stream().map(row -> new AccountEntry(((Date) row[0]).toLocalDate(), (String) row[1], (String) row[2],
                Money.of((BigDecimal) row[3]))).toList();
    }
}

package org.quittance.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.sql.Date;
import java.util.List;
import org.quittance.money.Money;

/** Every invoice and credit note of a period, whoever owes it. */
@ApplicationScoped
public class IssuedInvoices {

    private static final String FOUND = """
             from invoice i
            where i.number is not null and i.kind in ('INVOICE', 'CREDIT_NOTE') and i.issue_date >= ?1 and i.issue_date < ?2""";
    private static final String OF_SERVICE =
            " and exists (select from invoice_contract c where c.invoice_id = i.id and c.service = ?3)";

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    /** How many there are and what they come to, including VAT, less credit notes. */
    public record Sum(long documents, Money gross) {
    }

    /** One query. */
    public Sum sum(IssuedFilter filter) {
        Object[] row = (Object[]) query("select count(*), coalesce(sum(i.gross), 0.00)", filter, "").getSingleResult();
        return new Sum(((Number) row[0]).longValue(), Money.of((BigDecimal) row[1]));
    }

    /** One query. */
    @SuppressWarnings("unchecked")
    public List<IssuedInvoice> page(IssuedFilter filter, int first, int most) {
        List<Object[]> rows = query("""
                select i.number, i.kind, i.status = 'PUBLISHED', i.issue_date, i.due_date, i.customer_number, i.buyer_name,
                  i.contract_numbers, i.gross""", filter, " order by " + filter.order().columns())
                .setFirstResult(first).setMaxResults(most).getResultList();
        return rows.stream().map(row -> new IssuedInvoice((String) row[0], InvoiceKind.valueOf((String) row[1]), (Boolean) row[2],
                ((Date) row[3]).toLocalDate(), ((Date) row[4]).toLocalDate(), (String) row[5], (String) row[6], (String) row[7],
                Money.of((BigDecimal) row[8]))).toList();
    }

    private Query query(String columns, IssuedFilter filter, String order) {
        Query query = em.createNativeQuery(columns + FOUND + (filter.service() == null ? "" : OF_SERVICE) + order)
                .setParameter(1, Date.valueOf(filter.issued().start()))
                .setParameter(2, Date.valueOf(filter.issued().end()));
        return filter.service() == null ? query : query.setParameter(3, filter.service().name());
    }
}

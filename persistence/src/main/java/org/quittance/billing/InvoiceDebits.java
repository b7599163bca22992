package org.quittance.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Date;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quittance.money.Money;

/** How invoices said that they would be debited, as it was when they were published. */
@ApplicationScoped
public class InvoiceDebits {

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    /** Once for an invoice: one whose document has to be tried again keeps what it said. */
    public void add(long invoice, InvoiceDebit debit) {
        em.createNativeQuery("""
                insert into invoice_debit (invoice_id, day, sure, amount, account, umr, creditor)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?7) on conflict (invoice_id) do nothing""")
                .setParameter(1, invoice).setParameter(2, Date.valueOf(debit.day())).setParameter(3, debit.sure())
                .setParameter(4, debit.amount().euros()).setParameter(5, debit.account())
                .setParameter(6, debit.umr()).setParameter(7, debit.creditor()).executeUpdate();
    }

    /** By invoice, those that are debited; one query. */
    @SuppressWarnings("unchecked")
    public Map<Long, InvoiceDebit> of(Collection<Long> invoices) {
        Stream<Object[]> rows = em.createNativeQuery("""
                select invoice_id, day, sure, amount, account, umr, creditor from invoice_debit
                where invoice_id = any (cast(?1 as bigint[]))""")
                .setParameter(1, DueContracts.array(invoices)).getResultList().stream();
        return rows.collect(Collectors.toMap(row -> ((Number) row[0]).longValue(), row -> new InvoiceDebit(
                ((Date) row[1]).toLocalDate(), (Boolean) row[2], Money.of((BigDecimal) row[3]), (String) row[4],
                (String) row[5], (String) row[6])));
    }
}

package org.quittance.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quittance.money.Money;

/** What credit of the account had paid of invoices when they were published; instalments are {@link Prepayments}. */
@ApplicationScoped
public class InvoiceCredits {

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    /** By invoice, those that credit paid, whole or in part; one query. */
    @SuppressWarnings("unchecked")
    public Map<Long, Money> of(Collection<Long> invoices) {
        Stream<Object[]> rows = em.createNativeQuery(
                "select invoice_id, amount from invoice_credit where invoice_id = any (cast(?1 as bigint[]))")
                .setParameter(1, DueContracts.array(invoices)).getResultList().stream();
        return rows.collect(Collectors.toMap(row -> ((Number) row[0]).longValue(), row -> Money.of((BigDecimal) row[1])));
    }
}

package org.quittance.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quittance.money.Money;

/** What was paid before invoices for the days that they bill (BT-113), as it was when they were numbered. */
@ApplicationScoped
public class Prepayments {

    /** One instalment. */
    public record Prepayment(LocalDate paidOn, Money amount) {
    }

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    /** By invoice, in the order in which they were due; one query. */
    @SuppressWarnings("unchecked")
    public Map<Long, List<Prepayment>> of(Collection<Long> invoices) {
        Stream<Object[]> rows = em.createNativeQuery("""
                select invoice_id, paid_on, amount from invoice_prepayment
                where invoice_id = any (cast(?1 as bigint[])) order by invoice_id, position""")
                .setParameter(1, DueContracts.array(invoices)).getResultList().stream();
        return rows.collect(Collectors.groupingBy(row -> ((Number) row[0]).longValue(), Collectors.mapping(row ->
                new Prepayment(((Date) row[1]).toLocalDate(), Money.of((BigDecimal) row[2])), Collectors.toList())));
    }
}

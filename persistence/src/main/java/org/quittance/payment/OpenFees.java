package org.quittance.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.sql.Date;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.quittance.customer.VisibleCustomers;
import org.quittance.money.Money;

/** Fee invoices that are not settled. */
@ApplicationScoped
public class OpenFees {

    private static final String OPEN = """
            select f.account_id, f.id, f.number, f.payable_by, f.open from fee_document f where f.open > 0 and f.account_id\s""";

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    /** By account; one query. */
    public Map<Long, List<OpenDocument>> of(VisibleCustomers visible) {
        return byAccount(em.createNativeQuery(OPEN + "in (select id from account where customer_id = any (cast(?1 as bigint[])))")
                .setParameter(1, visible.ids().stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"))));
    }

    public List<OpenDocument> of(long account) {
        return byAccount(em.createNativeQuery(OPEN + "= ?1").setParameter(1, account)).getOrDefault(account, List.of());
    }

    private static Map<Long, List<OpenDocument>> byAccount(Query query) {
        Map<Long, List<OpenDocument>> open = new TreeMap<>();
        for (Object each : query.getResultList()) {
            Object[] row = (Object[]) each;
            open.computeIfAbsent(((Number) row[0]).longValue(), account -> new ArrayList<>()).add(new OpenDocument(
                    ((Number) row[1]).longValue(), true, (String) row[2], ((Date) row[3]).toLocalDate(),
                    Money.of((BigDecimal) row[4])));
        }
        return open;
    }
}

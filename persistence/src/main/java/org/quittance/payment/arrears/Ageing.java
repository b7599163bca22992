package org.quittance.payment.arrears;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quittance.money.Money;

/**
 * The receivables by age, derived from entries and allocations: invoices, costs and interest since they
 * are due; what customers do not see yet is not in it.
 */
@ApplicationScoped
public class Ageing {

    private static final String FROM = """
            from account_entry e left join invoice i on i.id = e.invoice_id join account o on o.id = e.account_id
              join customer c on c.id = o.customer_id
              left join %s
            where e.amount > coalesce(paid.amount, 0) and (e.kind = 'FEE' or e.kind = 'INVOICE' and i.status = 'PUBLISHED')""";
    /** Of everybody: all allocations are read once. */
    private static final String OPEN = FROM.formatted("""
            (select a.debit_id, sum(a.amount) as amount from allocation a group by a.debit_id) paid on paid.debit_id = e.id""");
    /** Of one customer, {@code ?1}: its allocations alone. */
    private static final String OPEN_OF_CUSTOMER = FROM.formatted("""
            lateral (select sum(a.amount) as amount from allocation a where a.debit_id = e.id) paid on true""") + " and o.customer_id = ?1";
    private static final String WITHIN = " and coalesce(i.due_date, e.payable_by, e.day) between ?1 and ?2";
    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    /** Every band in order, also those with nothing in it; one query. */
    public List<AgeTotal> totals(LocalDate day) {
        return totals(em.createNativeQuery("select " + columns(day) + " " + OPEN));
    }

    /** The same of one customer; one query. */
    public List<AgeTotal> totals(long customer, LocalDate day) {
        return totals(em.createNativeQuery("select " + columns(day) + " " + OPEN_OF_CUSTOMER).setParameter(1, customer));
    }

    private static String columns(LocalDate day) {
        StringBuilder columns = new StringBuilder();
        for (AgeBand band : AgeBand.values()) {
            String within = " filter (where coalesce(i.due_date, e.payable_by, e.day) between date '" + from(band, day) + "' and date '" + to(band, day) + "')";
            columns.append(columns.isEmpty() ? "" : ", ").append("count(*)").append(within).append(", count(distinct e.account_id)")
                    .append(within).append(", coalesce(sum(e.amount - coalesce(paid.amount, 0))").append(within).append(", 0.00)");
        }
        return columns.toString();
    }

    private static List<AgeTotal> totals(Query query) {
        Object[] row = (Object[]) query.getSingleResult();
        List<AgeTotal> totals = new ArrayList<>();
        for (AgeBand band : AgeBand.values()) {
            int at = band.ordinal() * 3;
            totals.add(new AgeTotal(band, ((Number) row[at]).longValue(), ((Number) row[at + 1]).longValue(),
                    Money.of((BigDecimal) row[at + 2])));
        }
        return totals;
    }

    /** The oldest first. @param band null for all */
    @SuppressWarnings("unchecked")
    public List<AgedInvoice> invoices(AgeBand band, LocalDate day, int first, int most) {
        Query query = em.createNativeQuery("""
                select c.number, coalesce(c.company_name, c.first_name || ' ' || c.last_name), coalesce(i.number, e.piece, e.reference),
                  coalesce(i.issue_date, e.day), coalesce(i.due_date, e.payable_by, e.day),
                  e.amount, e.amount - coalesce(paid.amount, 0),
                  (select a.kind from dunning_act_item t join dunning_act a on a.id = t.act_id
                   where (t.invoice_id = i.id or t.fee_id = e.id) and t.sent_on is not null order by t.position desc limit 1)
                """ + OPEN + WITHIN + " order by coalesce(i.due_date, e.payable_by, e.day), e.id")
                .setParameter(1, Date.valueOf(from(band, day)))
                .setParameter(2, Date.valueOf(to(band, day)));
        List<Object[]> rows = query.setFirstResult(first).setMaxResults(most).getResultList();
        return rows.stream().map(row -> aged(row, day)).toList();
    }

    private static AgedInvoice aged(Object[] row, LocalDate day) {
        LocalDate due = ((Date) row[4]).toLocalDate();
        return new AgedInvoice((String) row[0], (String) row[1], (String) row[2], ((Date) row[3]).toLocalDate(), due,
                ChronoUnit.DAYS.between(due, day), AgeBand.of(due, day), Money.of((BigDecimal) row[5]), Money.of((BigDecimal) row[6]),
                Optional.ofNullable((String) row[7]).map(StepKind::valueOf).orElse(null));
    }

    private static LocalDate from(AgeBand band, LocalDate day) {
        return band == null || band.earliest(day) == null ? EVER : band.earliest(day);
    }

    private static LocalDate to(AgeBand band, LocalDate day) {
        return band == null || band.latest(day) == null ? NEVER : band.latest(day);
    }
}

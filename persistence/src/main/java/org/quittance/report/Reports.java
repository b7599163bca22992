package org.quittance.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quittance.contract.ServiceKind;
import org.quittance.money.Money;
import org.quittance.request.RequestKind;
import org.quittance.time.DateRange;

/** The operator's figures over a period, and its work. */
@ApplicationScoped
public class Reports {

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    /** By month, then service, what is of none last; two queries. */
    public List<Traded> traded(DateRange period) {
        Stream<Traded> invoiced = rows(ReportSql.INVOICED, period)
                .map(row -> new Traded(month(row[0]), service(row[1]), number(row[2]), Money.of((BigDecimal) row[3]), Money.ZERO));
        Stream<Traded> collected = rows(ReportSql.COLLECTED, period)
                .map(row -> new Traded(month(row[0]), service(row[1]), 0, Money.ZERO, Money.of((BigDecimal) row[2])));
        Map<String, Traded> merged = Stream.concat(invoiced, collected)
                .collect(Collectors.toMap(Reports::key, one -> one, Traded::plus, TreeMap::new));
        return List.copyOf(merged.values());
    }

    private static String key(Traded one) {
        return one.month() + " " + (one.service() == null ? ServiceKind.values().length : one.service().ordinal());
    }

    /** How many debits the bank was asked for, by the month they were due; one query. */
    public Map<YearMonth, Long> presented(DateRange period) {
        return rows(ReportSql.PRESENTED, period).collect(Collectors.toMap(row -> month(row[0]), row -> number(row[1])));
    }

    /** By month and reason; one query. */
    public List<Returned> returned(DateRange period) {
        return rows(ReportSql.RETURNED, period).map(row -> new Returned(month(row[0]), (String) row[1], (String) row[2], (String) row[3],
                number(row[4]), Money.of((BigDecimal) row[5]))).toList();
    }

    /** By month and service; one query. */
    public List<Consumed> consumed(DateRange period) {
        return rows(ReportSql.CONSUMED, period).map(row -> new Consumed(month(row[0]), service(row[1]),
                ((BigDecimal) row[2]).setScale(0, RoundingMode.HALF_UP))).toList();
    }

    /** By kind, those that were sent in the period as they stand on a day; one query. */
    public List<Answered> answered(DateRange period, LocalDate today) {
        Query query = em.createNativeQuery(ReportSql.ANSWERED).setParameter(3, Date.valueOf(today));
        return rows(query, period).map(row -> new Answered(RequestKind.valueOf((String) row[0]), number(row[1]), number(row[2]), number(row[3]),
                row[4] == null ? null : BigDecimal.valueOf(((Number) row[4]).doubleValue()).setScale(1, RoundingMode.HALF_UP),
                number(row[5]))).toList();
    }

    /** Every queue, also empty ones; one query. */
    @SuppressWarnings("unchecked")
    public List<WorkQueue> waiting(LocalDate today) {
        List<Object[]> rows = em.createNativeQuery(QueueSql.WAITING).setParameter(1, Date.valueOf(today)).getResultList();
        return rows.stream().map(row -> new WorkQueue(WorkQueue.Name.valueOf((String) row[0]), number(row[1]), instant(row[2]),
                row[3] == null ? null : ((Date) row[3]).toLocalDate(), number(row[4]))).toList();
    }

    /** What happens next to a customer, the first first; one query. */
    @SuppressWarnings("unchecked")
    public List<NextEvent> next(long customer, LocalDate today) {
        List<Object[]> rows = em.createNativeQuery(OutlookSql.NEXT).setParameter(1, customer).setParameter(2, Date.valueOf(today)).getResultList();
        return rows.stream().map(row -> new NextEvent(NextEvent.Kind.valueOf((String) row[0]), ((Date) row[1]).toLocalDate(),
                row[2] == null ? null : Money.of((BigDecimal) row[2]), (String) row[3])).toList();
    }

    private Stream<Object[]> rows(String sql, DateRange period) {
        return rows(em.createNativeQuery(sql), period);
    }

    @SuppressWarnings("unchecked")
    private static Stream<Object[]> rows(Query query, DateRange period) {
        return ((List<Object[]>) query.setParameter(1, Date.valueOf(period.start())).setParameter(2, Date.valueOf(period.end()))
                .getResultList()).stream();
    }

    private static YearMonth month(Object first) {
        return YearMonth.from(((Date) first).toLocalDate());
    }

    private static ServiceKind service(Object name) {
        return name == null ? null : ServiceKind.valueOf((String) name);
    }

    private static long number(Object count) {
        return ((Number) count).longValue();
    }

    private static Instant instant(Object at) {
        return at == null ? null : at instanceof Timestamp timestamp ? timestamp.toInstant() : ((OffsetDateTime) at).toInstant();
    }
}

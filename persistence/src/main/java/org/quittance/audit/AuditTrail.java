package org.quittance.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.quittance.time.OperatorClock;

/** Lines about people: added, and read from the last backwards by key, so that the millionth page is as fast as the first. */
@ApplicationScoped
public class AuditTrail {

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    /**
     * What is looked for; null asks for everything.
     *
     * @param actor  name of a login, whole
     * @param before only lines older than the one of this identifier
     */
    public record Asked(String actor, String customer, AuditKind kind, LocalDate day, Long before) {
    }

    /** What no trigger sees. @param actor null if nobody has the name that was typed */
    public void add(AuditKind kind, String actor, Long customer) {
        em.createNativeQuery("insert into audit_event (kind, actor, customer_id) values (?1, ?2, cast(cast(?3 as text) as bigint))")
                .setParameter(1, kind.name())
                .setParameter(2, actor)
                .setParameter(3, customer == null ? null : customer.toString())
                .executeUpdate();
    }

    /**
     * That somebody of the staff read a customer's file. Who goes from page to page of it reads it once: another line follows
     * after half an hour, by the database's clock as the lines themselves.
     */
    public void read(String actor, long customer) {
        em.createNativeQuery("""
                insert into audit_event (kind, actor, customer_id) select 'READ', ?1, ?2 where not exists
                  (select from audit_event where kind = 'READ' and actor = ?1 and customer_id = ?2
                    and at > clock_timestamp() - interval '30 minutes')""")
                .setParameter(1, actor)
                .setParameter(2, customer)
                .executeUpdate();
    }

    /** The latest first; one query. */
    public List<AuditRow> rows(Asked asked, int most) {
        List<String> conditions = new ArrayList<>(List.of("true"));
        List<Object> values = new ArrayList<>();
        ask(asked.actor(), "e.actor = ?%d", conditions, values);
        ask(asked.customer(), "e.customer_id = (select id from customer where number = ?%d)", conditions, values);
        ask(asked.kind() == null ? null : asked.kind().name(), "e.kind = ?%d", conditions, values);
        ask(asked.before(), "e.id < ?%d", conditions, values);
        if (asked.day() != null) {
            ask(start(asked.day()), "e.at >= ?%d", conditions, values);
            ask(start(asked.day().plusDays(1)), "e.at < ?%d", conditions, values);
        }
        Query query = em.createNativeQuery("""
                select e.id, e.at, e.actor, e.kind, c.number, e.field, e.old_value, e.new_value
                from audit_event e left join customer c on c.id = e.customer_id where\s""" + String.join(" and ", conditions)
                + " order by e.id desc limit " + most);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        List<AuditRow> rows = new ArrayList<>();
        for (Object row : query.getResultList()) {
            rows.add(row((Object[]) row));
        }
        return rows;
    }

    private static void ask(Object value, String condition, List<String> conditions, List<Object> values) {
        if (value != null) {
            values.add(value);
            conditions.add(condition.formatted(values.size()));
        }
    }

    private static Timestamp start(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(OperatorClock.ZONE).toInstant());
    }

    private static AuditRow row(Object[] row) {
        return new AuditRow(((Number) row[0]).longValue(), instant(row[1]), (String) row[2],
                AuditKind.valueOf((String) row[3]), (String) row[4], (String) row[5], (String) row[6], (String) row[7]);
    }

    private static Instant instant(Object at) {
        return at instanceof Timestamp timestamp ? timestamp.toInstant() : ((java.time.OffsetDateTime) at).toInstant();
    }
}

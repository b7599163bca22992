package org.quittance.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

/** Notifications that were not believed. */
@ApplicationScoped
public class CardRefusals {

    private static final String COLUMNS = """
            select id, attempt_id, reason, transaction_date, transaction_id, transaction_status, cents, times, first_at,
              last_at from refused_notification""";

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    /** What was told, shortened to what the columns hold; the digest tells whether it was told before. */
    public record Told(String transactionDate, String transactionId, String transactionStatus, String cents, String digest) {

        public Told {
            transactionDate = shortened(transactionDate, 14);
            transactionId = shortened(transactionId, 6);
            transactionStatus = shortened(transactionStatus, 40);
            cents = shortened(cents, 12);
        }

        private static String shortened(String text, int most) {
            return text == null || text.length() <= most ? text : text.substring(0, most);
        }
    }

    /** @param attemptId null if it names none of ours */
    public void add(Told told, CardRefusal.Reason reason, Long attemptId, Instant at) {
        em.createNativeQuery("""
                insert into refused_notification (id, attempt_id, reason, digest, transaction_date, transaction_id,
                  transaction_status, cents, times, first_at, last_at)
                values (nextval('id_seq'), cast(?1 as bigint), ?2, ?3, cast(?4 as varchar), cast(?5 as varchar),
                  cast(?6 as varchar), cast(?7 as varchar), 1, ?8, ?8)
                on conflict (digest) do update set times = refused_notification.times + 1, last_at = excluded.last_at,
                  seen_by = null, seen_at = null""")
                .setParameter(1, attemptId == null ? null : String.valueOf(attemptId))
                .setParameter(2, reason.name())
                .setParameter(3, told.digest())
                .setParameter(4, told.transactionDate())
                .setParameter(5, told.transactionId())
                .setParameter(6, told.transactionStatus())
                .setParameter(7, told.cents())
                .setParameter(8, Timestamp.from(at))
                .executeUpdate();
    }

    /** How many nobody has looked at. */
    public long unseen() {
        return ((Number) em.createNativeQuery("select count(*) from refused_notification where seen_at is null").getSingleResult())
                .longValue();
    }

    /** Somebody has looked at all that was told until then. */
    public void seen(Instant until, AccountEntry.Act act) {
        em.createNativeQuery("update refused_notification set seen_by = ?1, seen_at = ?2 where seen_at is null and last_at <= ?3")
                .setParameter(1, act.by()).setParameter(2, Timestamp.from(act.at())).setParameter(3, Timestamp.from(until))
                .executeUpdate();
    }

    /** The latest first. */
    public List<CardRefusal> latest(int most) {
        return rows(em.createNativeQuery(COLUMNS + " order by last_at desc, id desc").setMaxResults(most).getResultList());
    }

    public List<CardRefusal> of(long attemptId) {
        return rows(em.createNativeQuery(COLUMNS + " where attempt_id = ?1 order by last_at desc, id desc")
                .setParameter(1, attemptId).getResultList());
    }

    private static List<CardRefusal> rows(List<?> found) {
        return found.stream().map(Object[].class::cast).map(row -> new CardRefusal(((Number) row[0]).longValue(),
                row[1] == null ? null : ((Number) row[1]).longValue(), CardRefusal.Reason.valueOf((String) row[2]),
                (String) row[3], (String) row[4], (String) row[5], (String) row[6], ((Number) row[7]).intValue(),
                ((Timestamp) row[8]).toInstant(), ((Timestamp) row[9]).toInstant())).toList();
    }
}

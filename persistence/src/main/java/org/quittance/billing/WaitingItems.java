package org.quittance.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.quittance.time.DateRange;

/** The contracts of runs that wait for a draft, as their jobs take and decide them. */
@ApplicationScoped
public class WaitingItems {

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    /**
     * Cuts the contracts that wait for a draft into ranges of about equal size, for parallel work; no bill is cut.
     *
     * @param most  ranges
     * @param bills that are worth a range of their own: each loads what all of them need
     */
    @SuppressWarnings("unchecked")
    public List<KeyRange> ranges(long runId, int most, int bills) {
        return KeyRange.of(em.createNativeQuery("""
                with bill as (select bill_key, min(id) as first, max(id) as last from run_item
                              where run_id = ?1 and status = 'DUE' group by bill_key)
                select min(first), max(last) from
                  (select first, last, ntile((select least(?2, 1 + count(*) / ?3) from bill)::integer)
                     over (order by bill_key) as part from bill) cut
                group by part order by 1""")
                .setParameter(1, runId)
                .setParameter(2, most)
                .setParameter(3, bills)
                .getResultList());
    }

    /**
     * The next contracts of a range that wait for a draft, in the order of their keys; some more than asked for where that
     * keeps a bill together.
     */
    public List<RunItem.Row> next(long runId, long after, long last, int most) {
        return rows(em.createNativeQuery("""
                select i.id, i.contract_id, i.bill_key, i.period_start, i.period_end from run_item i
                where i.run_id = ?1 and i.status = 'DUE' and i.id > ?2 and i.id <= ?3 and i.bill_key <= (
                  select max(p.bill_key) from (
                    select bill_key from run_item where run_id = ?1 and status = 'DUE' and id > ?2 and id <= ?3
                    order by id limit ?4) p)
                order by i.id""")
                .setParameter(1, runId)
                .setParameter(2, after)
                .setParameter(3, last)
                .setParameter(4, most));
    }

    /** The next contracts that wait for a draft and whose offers bill on estimates, in the order of their keys. */
    public List<RunItem.Row> ofEstimatingOffers(long runId, long after, int most) {
        return rows(em.createNativeQuery("""
                select i.id, i.contract_id, i.bill_key, i.period_start, i.period_end
                from run_item i join contract c on c.id = i.contract_id join offer o on o.code = c.offer_code
                where i.run_id = ?1 and i.id > ?2 and i.status = 'DUE' and o.estimates
                order by i.id limit ?3""")
                .setParameter(1, runId)
                .setParameter(2, after)
                .setParameter(3, most));
    }

    @SuppressWarnings("unchecked")
    private static List<RunItem.Row> rows(Query query) {
        List<Object[]> rows = query.getResultList();
        return rows.stream().map(row -> new RunItem.Row((Long) row[0], (Long) row[1], (Long) row[2],
                new DateRange(((Date) row[3]).toLocalDate(), ((Date) row[4]).toLocalDate()))).toList();
    }

    /** Tells what became of contracts that waited; one statement, whatever their number. */
    public void decide(Collection<RunItem.Outcome> outcomes) {
        Connection connection = em.unwrap(Connection.class);
        try (PreparedStatement statement = connection.prepareStatement("""
                update run_item i set status = o.status, reason = o.reason, detail = o.detail
                from unnest(?, ?, ?, ?) o (id, status, reason, detail) where i.id = o.id""")) {
            statement.setArray(1, connection.createArrayOf("bigint", outcomes.stream().map(RunItem.Outcome::id).toArray()));
            statement.setArray(2, texts(connection, outcomes, outcome -> outcome.status().name()));
            statement.setArray(3, texts(connection, outcomes, outcome ->
                    outcome.reason() == null ? null : outcome.reason().name()));
            statement.setArray(4, texts(connection, outcomes, RunItem.Outcome::detail));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("contracts of a run could not be decided", e);
        }
    }

    private static Array texts(
            Connection connection, Collection<RunItem.Outcome> outcomes, Function<RunItem.Outcome, String> text)
            throws SQLException {
        return connection.createArrayOf("text", outcomes.stream().map(text).toArray());
    }
}

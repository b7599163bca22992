package org.quittance.metering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quittance.time.DateRange;

/** Load curves, one row per meter, flow and day; read and written in bulk on the transaction's own connection. */
@ApplicationScoped
public class LoadCurves {

    private static final String UPSERT = """
            insert into load_curve_day (meter_id, flow, day, step_minutes, watts) values (?, ?, ?, ?, ?)
            on conflict (meter_id, flow, day) do update set step_minutes = excluded.step_minutes, watts = excluded.watts
            """;
    private static final String SELECT = """
            select meter_id, flow, day, step_minutes, watts from load_curve_day
            where meter_id = any (?) and flow = ? and day >= ? and day < ? order by meter_id, day
            """;

    private static final String EXTENT =
            "select min(day), max(day) from load_curve_day where meter_id = any (?) and flow = ?";

    private static final String SENDING = """
            select meter.id from unnest(?) as meter (id)
            where exists (select 1 from load_curve_day where meter_id = meter.id and day >= ?)
            """;

    private static final String MONTHS = """
            select place, cast(date_trunc('month', day) as date),
                   sum(step_minutes * (select coalesce(sum(w), 0) from unnest(watts) w where w > 0))
            from unnest(?, ?, ?) with ordinality as asked (id, since, until, place)
            join load_curve_day on meter_id = asked.id
            where flow = ? and day >= since and day < until group by 1, 2
            """;

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    /** Writes whole days; a day that is there already is replaced. */
    public void write(Collection<LoadCurveDay> days) {
        try (PreparedStatement statement = connection().prepareStatement(UPSERT)) {
            for (LoadCurveDay day : days) {
                statement.setLong(1, day.meterId());
                statement.setString(2, day.flow().name());
                statement.setObject(3, day.day());
                statement.setInt(4, day.stepMinutes());
                statement.setObject(5, day.watts());
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("load curves could not be written", e);
        }
    }

    /** The days on record of several meters in a period, by meter, in order of time; one query. */
    public Map<Long, List<LoadCurveDay>> days(Collection<Long> meters, Flow flow, DateRange period) {
        try (PreparedStatement statement = connection().prepareStatement(SELECT)) {
            statement.setArray(1, connection().createArrayOf("bigint", meters.toArray()));
            statement.setString(2, flow.name());
            statement.setObject(3, period.start());
            statement.setObject(4, period.end());
            statement.setFetchSize(1_000);
            List<LoadCurveDay> days = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    days.add(new LoadCurveDay(rows.getLong(1), flow, rows.getObject(3, LocalDate.class), rows.getInt(4),
                            unboxed((Integer[]) rows.getArray(5).getArray())));
                }
            }
            return days.stream().collect(Collectors.groupingBy(LoadCurveDay::meterId));
        } catch (SQLException e) {
            throw new IllegalStateException("load curves could not be read", e);
        }
    }

    /** From the first to the last day on record of the meters, empty if there is none. */
    public Optional<DateRange> extent(Collection<Long> meters, Flow flow) {
        try (PreparedStatement statement = connection().prepareStatement(EXTENT)) {
            statement.setArray(1, connection().createArrayOf("bigint", meters.toArray()));
            statement.setString(2, flow.name());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                LocalDate first = row.getObject(1, LocalDate.class);
                return first == null
                        ? Optional.empty()
                        : Optional.of(DateRange.ofClosed(first, row.getObject(2, LocalDate.class)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("load curves could not be read", e);
        }
    }

    /** Which of the meters have sent a day since. */
    public Set<Long> sending(Collection<Long> meters, LocalDate since) {
        try (PreparedStatement statement = connection().prepareStatement(SENDING)) {
            statement.setArray(1, connection().createArrayOf("bigint", meters.toArray()));
            statement.setObject(2, since);
            Set<Long> sending = new HashSet<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    sending.add(rows.getLong(1));
                }
            }
            return sending;
        } catch (SQLException e) {
            throw new IllegalStateException("load curves could not be looked for", e);
        }
    }

    /** The energy of each month of the period that has values, by meter; one query that adds up in the database. */
    public Map<Long, Map<YearMonth, Energy>> months(Collection<Long> meters, Flow flow, DateRange period) {
        return months(meters.stream().distinct().map(meter -> new MeterDays(meter, period)).toList(), flow)
                .entrySet().stream().collect(Collectors.toMap(meter -> meter.getKey().meterId(), Map.Entry::getValue));
    }

    /** The same, of each meter on days of its own. */
    public Map<MeterDays, Map<YearMonth, Energy>> months(List<MeterDays> asked, Flow flow) {
        try (PreparedStatement statement = connection().prepareStatement(MONTHS)) {
            statement.setArray(1, array("bigint", asked, MeterDays::meterId));
            statement.setArray(2, array("date", asked, one -> one.days().start()));
            statement.setArray(3, array("date", asked, one -> one.days().end()));
            statement.setString(4, flow.name());
            Map<MeterDays, Map<YearMonth, Energy>> months = new HashMap<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    YearMonth month = YearMonth.from(rows.getObject(2, LocalDate.class));
                    months.computeIfAbsent(asked.get(rows.getInt(1) - 1), one -> new TreeMap<>())
                            .put(month, new Energy(rows.getLong(3)));
                }
            }
            return months;
        } catch (SQLException e) {
            throw new IllegalStateException("load curves could not be added up", e);
        }
    }

    private Array array(String type, List<MeterDays> asked, Function<MeterDays, Object> value) throws SQLException {
        return connection().createArrayOf(type, asked.stream().map(value).toArray());
    }

    private static int[] unboxed(Integer[] values) {
        int[] watts = new int[values.length];
        for (int i = 0; i < watts.length; i++) {
            watts[i] = values[i];
        }
        return watts;
    }

    private Connection connection() {
        return em.unwrap(Connection.class);
    }
}

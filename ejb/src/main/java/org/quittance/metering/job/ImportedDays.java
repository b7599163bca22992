package org.quittance.metering.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quittance.metering.LoadCurveDay;
import org.quittance.metering.LoadCurves;
import org.quittance.metering.importing.CurveDay;
import org.quittance.metering.importing.LoadCurveAssembler.DayKey;

/** The days a block touches, with what the same file has written of them in earlier blocks. */
@ApplicationScoped
public class ImportedDays {

    /** Imports write one after the other, each for the moment of a block, so that none loses a step of another. */
    private static final String ONE_AT_A_TIME = "select pg_advisory_xact_lock(hashtext('load_curve_day'))";
    private static final String SELECT = """
            select k.i, d.step_minutes, d.watts, f.step_minutes, f.written, f.changed, f.corrected
            from unnest(?, ?, ?) with ordinality as k(meter_id, flow, day, i)
            join load_curve_day d using (meter_id, flow, day)
            left join meter_file_day f
              on f.meter_file_id = ? and f.meter_id = k.meter_id and f.flow = k.flow and f.day = k.day
            """;
    private static final String UPSERT = """
            insert into meter_file_day (meter_file_id, meter_id, flow, day, step_minutes, written, changed, corrected)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (meter_file_id, meter_id, flow, day) do update
            set step_minutes = excluded.step_minutes, written = excluded.written,
                changed = excluded.changed, corrected = excluded.corrected
            """;

    /** What earlier blocks of the file did to a day. */
    public record Earlier(boolean changed, boolean corrected) {

        private static final Earlier NOTHING = new Earlier(false, false);
    }

    public record Loaded(Map<DayKey, CurveDay> days, Map<DayKey, Earlier> earlier) {}

    /** Days that the block was the first of its file to change, to correct. */
    public record Written(long changed, long corrected) {}

    @Inject
    private LoadCurves curves;
    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    public Loaded load(long file, Map<DayKey, Long> meterOfDay) {
        List<DayKey> keys = new ArrayList<>(meterOfDay.keySet());
        Loaded loaded = new Loaded(new HashMap<>(), new HashMap<>());
        try (PreparedStatement lock = connection().prepareStatement(ONE_AT_A_TIME);
                PreparedStatement select = connection().prepareStatement(SELECT)) {
            lock.execute();
            select.setArray(1, connection().createArrayOf("bigint", keys.stream().map(meterOfDay::get).toArray()));
            select.setArray(2, connection().createArrayOf("varchar", keys.stream().map(DayKey::flow).toArray()));
            select.setArray(3, connection().createArrayOf("date", keys.stream().map(DayKey::day).toArray()));
            select.setLong(4, file);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    add(rows, keys.get(rows.getInt(1) - 1), loaded);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the days of a meter file could not be read", e);
        }
        return loaded;
    }

    private static void add(ResultSet rows, DayKey key, Loaded loaded) throws SQLException {
        CurveDay day = CurveDay.stored(rows.getInt(2), unboxed((Integer[]) rows.getArray(3).getArray()));
        byte[] written = rows.getBytes(5);
        if (written != null) {
            day.writtenBefore(rows.getInt(4), BitSet.valueOf(written));
            loaded.earlier().put(key, new Earlier(rows.getBoolean(6), rows.getBoolean(7)));
        }
        loaded.days().put(key, day);
    }

    public Written save(long file, Map<DayKey, Long> meterOfDay, Loaded before, Map<DayKey, CurveDay> days) {
        List<LoadCurveDay> changedDays = new ArrayList<>();
        long changed = 0;
        long corrected = 0;
        try (PreparedStatement upsert = connection().prepareStatement(UPSERT)) {
            for (Map.Entry<DayKey, CurveDay> entry : days.entrySet()) {
                DayKey key = entry.getKey();
                CurveDay day = entry.getValue();
                Earlier earlier = before.earlier().getOrDefault(key, Earlier.NOTHING);
                if (day.isChanged()) {
                    changedDays.add(new LoadCurveDay(
                            meterOfDay.get(key), key.flow(), key.day(), day.stepMinutes(), day.watts()));
                }
                changed += day.isChanged() && !earlier.changed() ? 1 : 0;
                corrected += day.isCorrected() && !earlier.corrected() ? 1 : 0;
                upsert.setLong(1, file);
                upsert.setLong(2, meterOfDay.get(key));
                upsert.setString(3, key.flow().name());
                upsert.setObject(4, key.day());
                upsert.setInt(5, day.stepMinutes());
                upsert.setBytes(6, day.written().toByteArray());
                upsert.setBoolean(7, day.isChanged() || earlier.changed());
                upsert.setBoolean(8, day.isCorrected() || earlier.corrected());
                upsert.addBatch();
            }
            curves.write(changedDays);
            upsert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("the days of a meter file could not be written", e);
        }
        return new Written(changed, corrected);
    }

    /** What the file has written no longer matters: it was read to its end, or begins anew. */
    public void forget(long file) {
        try (PreparedStatement delete =
                connection().prepareStatement("delete from meter_file_day where meter_file_id = ?")) {
            delete.setLong(1, file);
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the days of a meter file could not be forgotten", e);
        }
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

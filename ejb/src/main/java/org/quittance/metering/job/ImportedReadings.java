package org.quittance.metering.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.quittance.metering.Reading;
import org.quittance.metering.ReadingOrigin;
import org.quittance.metering.RegisterRow;
import org.quittance.metering.importing.RegisterMerge;

/** The readings that a block touches, read and written in a handful of statements. */
@ApplicationScoped
public class ImportedReadings {

    /** Imports write one after the other, each for the moment of a block, so that none misses a reading of another. */
    private static final String ONE_AT_A_TIME = "select pg_advisory_xact_lock(hashtext('reading'))";
    /** People who tell an index lock its register as well. */
    private static final String LOCK_REGISTERS = "select id from register where id = any (?) order by id for no key update";
    private static final String SELECT = """
            select k.i, r.id, r.day, r.index_value, r.origin, r.status
            from unnest(?, ?, ?) with ordinality as k(register_id, first, last, i)
            cross join lateral (
              (select * from reading where register_id = k.register_id and day < k.first and status = 'IN_FORCE'
               and origin <> 'ESTIMATED' order by day desc limit 1)
              union all
              select * from reading where register_id = k.register_id and day between k.first and k.last
              union all
              (select * from reading where register_id = k.register_id and day > k.last and status = 'IN_FORCE'
               and origin <> 'ESTIMATED' order by day limit 1)
            ) r
            """;
    private static final String REPLACE = """
            update reading set status = 'CORRECTED', decided_by = ?, decided_at = ? where id = any (?)
            """;
    private static final String INSERT = """
            insert into reading (id, register_id, day, index_value, origin, status, doubt, doubt_detail, corrects_id,
                                 entered_by, recorded_at)
            select nextval('id_seq'), n.*, cast(? as varchar), cast(? as timestamptz)
            from unnest(?, ?, ?, ?, ?, ?, ?, ?) n
            """;

    /** Days of a register that a block speaks of, both included. */
    record Span(LocalDate first, LocalDate last) {

        static Span of(LocalDate day) {
            return new Span(day, day);
        }

        Span with(Span other) {
            return new Span(first.isBefore(other.first) ? first : other.first,
                    last.isAfter(other.last) ? last : other.last);
        }
    }

    /** Readings stored in force, and those of them that took the place of an estimate. */
    record Written(long inForce, long replaced) {}

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    /** The registers with what is known of the days, and of the days in force next to them. */
    Map<RegisterRow, RegisterMerge> load(Map<RegisterRow, Span> spans) {
        List<RegisterRow> registers = List.copyOf(spans.keySet());
        List<List<RegisterMerge.Known>> known = new ArrayList<>();
        registers.forEach(register -> known.add(new ArrayList<>()));
        Object[] ids = registers.stream().map(RegisterRow::id).toArray();
        try (PreparedStatement lock = connection().prepareStatement(ONE_AT_A_TIME);
                PreparedStatement lockRegisters = connection().prepareStatement(LOCK_REGISTERS);
                PreparedStatement select = connection().prepareStatement(SELECT)) {
            lock.execute();
            lockRegisters.setArray(1, array("bigint", ids));
            lockRegisters.execute();
            select.setArray(1, array("bigint", ids));
            select.setArray(2, array("date", registers.stream().map(register -> spans.get(register).first()).toArray()));
            select.setArray(3, array("date", registers.stream().map(register -> spans.get(register).last()).toArray()));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    known.get(rows.getInt(1) - 1).add(known(rows));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the readings of a meter file could not be compared", e);
        }
        Map<RegisterRow, RegisterMerge> merges = new LinkedHashMap<>();
        for (int i = 0; i < registers.size(); i++) {
            merges.put(registers.get(i), new RegisterMerge(registers.get(i).plate(), known.get(i)));
        }
        return merges;
    }

    private static RegisterMerge.Known known(ResultSet row) throws SQLException {
        return new RegisterMerge.Known(row.getLong(2), row.getObject(3, LocalDate.class), row.getBigDecimal(4),
                ReadingOrigin.valueOf(row.getString(5)), Reading.Status.valueOf(row.getString(6)));
    }

    Written save(Map<RegisterRow, RegisterMerge> merges, Reading.Entry entry) {
        List<RegisterMerge.Fresh> rows = new ArrayList<>();
        List<Long> registers = new ArrayList<>();
        merges.forEach((register, merge) -> merge.fresh().forEach(reading -> {
            rows.add(reading);
            registers.add(register.id());
        }));
        if (rows.isEmpty()) {
            return new Written(0, 0);
        }
        Long[] replaced = rows.stream().map(RegisterMerge.Fresh::replaces).filter(Objects::nonNull).toArray(Long[]::new);
        try (PreparedStatement replace = connection().prepareStatement(REPLACE);
                PreparedStatement insert = connection().prepareStatement(INSERT)) {
            replace.setString(1, entry.by());
            replace.setTimestamp(2, Timestamp.from(entry.at()));
            replace.setArray(3, array("bigint", replaced));
            replace.executeUpdate();
            insert.setString(1, entry.by());
            insert.setTimestamp(2, Timestamp.from(entry.at()));
            insert.setArray(3, array("bigint", registers.toArray()));
            insert.setArray(4, array("date", rows.stream().map(RegisterMerge.Fresh::day).toArray()));
            insert.setArray(5, array("numeric", rows.stream().map(RegisterMerge.Fresh::index).toArray()));
            insert.setArray(6, array("varchar", rows.stream().map(row -> row.origin().name()).toArray()));
            insert.setArray(7, array("varchar", rows.stream().map(ImportedReadings::status).toArray()));
            insert.setArray(8, array("varchar", rows.stream()
                    .map(row -> row.held() == null ? null : row.held().doubt().name()).toArray()));
            insert.setArray(9, array("varchar", rows.stream()
                    .map(row -> row.held() == null ? null : String.join("|", row.held().parameters())).toArray()));
            insert.setArray(10, array("bigint", rows.stream().map(RegisterMerge.Fresh::replaces).toArray()));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the readings of a meter file could not be written", e);
        }
        return new Written(rows.stream().filter(row -> row.held() == null).count(), replaced.length);
    }

    private static String status(RegisterMerge.Fresh reading) {
        return (reading.held() == null ? Reading.Status.IN_FORCE : Reading.Status.HELD).name();
    }

    private Array array(String type, Object[] values) throws SQLException {
        return connection().createArrayOf(type, values);
    }

    private Connection connection() {
        return em.unwrap(Connection.class);
    }
}

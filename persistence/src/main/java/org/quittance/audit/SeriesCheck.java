package org.quittance.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** Looks at what should be in the ledger instead of at the ledger: numbers and their dates, things without an entry. */
final class SeriesCheck {

    /** Numbers one after the other; a number that is not written as it should be is out of its series. */
    private static final String NUMBERS = """
            select series, year, name, place, before, issue_date < date_before,
              name = series || year || '-' || lpad(cast(place as text), greatest(6, length(cast(place as text))), '0')
            from (
              select s.*, coalesce(lag(place) over w, 0) as before, lag(issue_date) over w as date_before
              from (%s) s window w as (partition by series, year order by place, id)) numbered
            where place is distinct from before + 1 or issue_date < date_before
              or name <> series || year || '-' || lpad(cast(place as text), greatest(6, length(cast(place as text))), '0')
            order by series, year, place""";

    private static final String COUNTERS = """
            select coalesce(n.series, s.series), coalesce(n.year, s.year), coalesce(n.last_number, 0), coalesce(s.place, 0)
            from number_series n full join (select series, year, max(place) as place from (%s) s group by series, year) s
              on s.series = n.series and s.year = n.year
            where coalesce(n.last_number, 0) <> coalesce(s.place, 0)""";

    private static final String UNSEALED = """
            select distinct on (series, year) series, year, name from (%s) s
            where not exists (select from ledger_entry e where e.kind = ? and e.subject_id = s.id)
            order by series, year, place""";

    private final Connection connection;
    private final Map<Chain, Break> breaks = new HashMap<>();

    SeriesCheck(Connection connection) {
        this.connection = connection;
    }

    /** The first break of each series. */
    Map<Chain, Break> breaks() throws SQLException {
        numbers();
        counters();
        for (EntryKind kind : EntryKind.values()) {
            unsealed(kind);
        }
        return breaks;
    }

    private void numbers() throws SQLException {
        try (PreparedStatement statement = numbered(NUMBERS); ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                Chain series = new Chain(EntryKind.NUMBER, rows.getString(1), rows.getInt(2));
                String number = rows.getString(3);
                int place = rows.getInt(4);
                int before = rows.getInt(5);
                if (place == before) {
                    found(series, Break.Reason.NUMBER_TWICE, number);
                } else if (place > before + 1) {
                    found(series, Break.Reason.NUMBER_MISSING, series.place(before + 1));
                } else if (rows.getBoolean(6)) {
                    found(series, Break.Reason.OUT_OF_ORDER, number);
                } else {
                    found(series, Break.Reason.RENAMED, number);
                }
            }
        }
    }

    private void counters() throws SQLException {
        try (PreparedStatement statement = numbered(COUNTERS); ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                Chain series = new Chain(EntryKind.NUMBER, rows.getString(1), rows.getInt(2));
                int counted = rows.getInt(3);
                int last = rows.getInt(4);
                found(series, counted > last ? Break.Reason.NUMBER_MISSING : Break.Reason.NOT_IN_LEDGER,
                        series.place(Math.min(counted, last) + 1));
            }
        }
    }

    private void unsealed(EntryKind kind) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(UNSEALED.formatted(kind.facts().subjects()))) {
            statement.setString(1, kind.name());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found(new Chain(kind, rows.getString(1), rows.getInt(2)), Break.Reason.NOT_IN_LEDGER, rows.getString(3));
                }
            }
        }
    }

    private void found(Chain series, Break.Reason reason, String name) {
        breaks.putIfAbsent(series, new Break(reason, name));
    }

    private PreparedStatement numbered(String query) throws SQLException {
        return connection.prepareStatement(query.formatted(EntryKind.NUMBER.facts().subjects()));
    }
}

package org.quittance.benchmark;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import org.quittance.acceptance.harness.Sql;

/**
 * Made-up customers with one contract each, billed monthly: of twenty one has water, one a parking place, nine electricity
 * at one price and nine at peak and off-peak hours. Every register was read on the first day of each month.
 */
final class Population {

    static final LocalDate SINCE = LocalDate.parse("2025-11-01");
    private static final int READINGS = 14;
    /** Identifiers set apart for one contract and all that belongs to it. */
    private static final int IDS = 40;
    private static final int ACCOUNT = 1;
    private static final int POINT = 2;
    private static final int CONTRACT = 3;
    private static final int HOURS = 4;
    private static final int METER = 5;
    private static final int REGISTER = 6;
    private static final int READING = 8;
    private static final int CONSENT = 36;

    private final Sql sql;
    private int size;

    Population(Sql sql) {
        this.sql = sql;
    }

    private enum Kind { WATER, PARKING, BASE, PEAK_OFF_PEAK }

    private static Kind kind(int i) {
        return switch (i % 20) {
            case 0 -> Kind.WATER;
            case 1 -> Kind.PARKING;
            default -> i % 2 == 0 ? Kind.BASE : Kind.PEAK_OFF_PEAK;
        };
    }

    int size() {
        return size;
    }

    /** @param billedFrom the first day that the newcomers are billed for */
    void growTo(int newSize, LocalDate billedFrom) throws SQLException, IOException {
        int count = newSize - size;
        long base = sql.number("select setval('id_seq', nextval('id_seq') + ?) - ?", (long) count * IDS, (long) count * IDS);
        try (Connection connection = sql.connect()) {
            connection.setAutoCommit(false);
            for (Copied table : tables(billedFrom)) {
                try (Rows rows = new Rows(connection, table.columns())) {
                    for (int i = 0; i < count; i++) {
                        table.each().add(rows, size + i, base + (long) i * IDS);
                    }
                }
            }
            connection.commit();
        }
        size = newSize;
        sql.change("analyze");
    }

    /** Adds what one contract, the i-th, has in a table. */
    private interface Each {
        void add(Rows rows, int i, long id) throws IOException;
    }

    private record Copied(String columns, Each each) {
    }

    private static Copied[] tables(LocalDate billedFrom) {
        return new Copied[] {
            new Copied("customer (id, number, kind, title, first_name, last_name, line1, postcode, town, country, email,"
                    + " language, search_text, created_at)", Population::customer),
            new Copied("document_consent (id, customer_id, since, accepts, said_by, recorded_at)", (rows, i, id) ->
                    rows.add(id + CONSENT, id, SINCE, true, "load", "2025-11-01 00:00:00+01")),
            new Copied("account (id, number, customer_id)", (rows, i, id) ->
                    rows.add(id + ACCOUNT, "LA" + i, id)),
            new Copied("service_point (id, kind, reference, line1, postcode, town, country, search_text)",
                    Population::servicePoint),
            new Copied("contract (id, kind, number, account_id, service_point_id, offer_code, cycle, start_date,"
                    + " billed_from)", (rows, i, id) -> rows.add(id + CONTRACT, service(i), "LC%08d".formatted(i),
                            id + ACCOUNT, id + POINT, offer(i), "MONTHLY", SINCE, billedFrom)),
            new Copied("electricity_contract (id, power_kva, price_option, network_option)", Population::electricity),
            new Copied("off_peak_schedule (id, contract_id, valid_from, summer, winter)", (rows, i, id) -> {
                if (kind(i) == Kind.PEAK_OFF_PEAK) {
                    rows.add(id + HOURS, id + CONTRACT, SINCE, "22:30-06:30", "22:30-06:30");
                }
            }),
            new Copied("water_contract (id, dwelling, sewage, residents)", (rows, i, id) -> {
                if (kind(i) == Kind.WATER) {
                    rows.add(id + CONTRACT, true, true, 1 + i % 5);
                }
            }),
            new Copied("parking_contract (id, low_use)", (rows, i, id) -> {
                if (kind(i) == Kind.PARKING) {
                    rows.add(id + CONTRACT, false);
                }
            }),
            new Copied("meter (id, serial, service_point_id, installed_on)", (rows, i, id) -> {
                if (registers(i).length > 0) {
                    rows.add(id + METER, "LM%08d".formatted(i), id + POINT, SINCE);
                }
            }),
            new Copied("register (id, meter_id, flow, time_class, digits, coefficient)", (rows, i, id) -> {
                for (int r = 0; r < registers(i).length; r++) {
                    rows.add(id + REGISTER + r, id + METER, kind(i) == Kind.WATER ? "WATER" : "CONSUMPTION",
                            registers(i)[r], 6, 1);
                }
            }),
            new Copied("reading (id, register_id, day, index_value, origin, entered_by, recorded_at, status)",
                    Population::readings)
        };
    }

    private static void customer(Rows rows, int i, long id) throws IOException {
        String email = "load" + i + "@example.org";
        rows.add(id, "L%08d".formatted(i), "PERSON", "Mme", "Jeanne", "Charge" + i, i % 200 + " rue des Essais", "63200",
                "Val-Clair", "FR", email, i % 10 == 0 ? "en" : "fr", "l" + i + " jeanne charge" + i + " " + email,
                "2025-11-01 00:00:00+01");
    }

    private static void servicePoint(Rows rows, int i, long id) throws IOException {
        String kind = switch (kind(i)) {
            case WATER -> "WATER_CONNECTION";
            case PARKING -> "PARKING_PLACE";
            default -> "DELIVERY_POINT";
        };
        rows.add(id + POINT, kind, "59%012d".formatted(i), i % 200 + " rue des Essais", "63200", "Val-Clair", "FR",
                "59%012d rue des essais".formatted(i));
    }

    private static void electricity(Rows rows, int i, long id) throws IOException {
        if (kind(i) == Kind.BASE || kind(i) == Kind.PEAK_OFF_PEAK) {
            rows.add(id + CONTRACT, i % 3 == 0 ? 9 : 6, kind(i).name(), kind(i) == Kind.BASE ? "CU4" : "MU4");
        }
    }

    private static void readings(Rows rows, int i, long id) throws IOException {
        for (int r = 0; r < registers(i).length; r++) {
            int perMonth = kind(i) == Kind.WATER ? 4 + i % 9 : 90 + i * 37 % 400;
            for (int month = 0; month < READINGS; month++) {
                rows.add(id + READING + r * READINGS + month, id + REGISTER + r, SINCE.plusMonths(month),
                        1000 + i % 500 + month * perMonth, "REMOTE", "benchmark", "2026-12-01 06:00:00+01", "IN_FORCE");
            }
        }
    }

    private static String service(int i) {
        return switch (kind(i)) {
            case WATER, PARKING -> kind(i).name();
            default -> "ELECTRICITY";
        };
    }

    private static String offer(int i) {
        return switch (kind(i)) {
            case WATER -> "EAU";
            case PARKING -> "PARKING";
            case BASE -> "BASE";
            case PEAK_OFF_PEAK -> "HPHC";
        };
    }

    private static String[] registers(int i) {
        return switch (kind(i)) {
            case PARKING -> new String[0];
            case PEAK_OFF_PEAK -> new String[] {"PEAK", "OFF_PEAK"};
            default -> new String[] {"BASE"};
        };
    }
}

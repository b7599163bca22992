package org.quittance.acceptance;

import java.sql.SQLException;
import org.quittance.acceptance.harness.Sql;

/** Points, meters and a parking subscriber that only the tests of meter files know. */
final class MeterPlaces {

    private final Sql sql;

    MeterPlaces(Sql sql) {
        this.sql = sql;
    }

    /** A water connection with one register of five digits; gives the register. */
    long water(String reference, String installedOn) throws SQLException {
        return register(meter(point("WATER_CONNECTION", reference), "T" + reference, installedOn), "WATER", "BASE", 5);
    }

    /** A delivery point with one register for all hours. */
    void base(String reference, String installedOn) throws SQLException {
        register(meter(point("DELIVERY_POINT", reference), "T" + reference, installedOn), "CONSUMPTION", "BASE", 6);
    }

    /** A water connection that has no meter yet. */
    void waterWithoutMeter(String reference) throws SQLException {
        point("WATER_CONNECTION", reference);
    }

    /** A delivery point with registers of peak and off-peak hours; gives the meter. */
    long peakAndOffPeak(String reference, String installedOn) throws SQLException {
        long meter = meter(point("DELIVERY_POINT", reference), "T" + reference, installedOn);
        register(meter, "CONSUMPTION", "PEAK", 6);
        register(meter, "CONSUMPTION", "OFF_PEAK", 6);
        return meter;
    }

    /** A parking subscriber with one badge from a day on, all billed; gives the contract. */
    long parking(String reference, String badge, String from) throws SQLException {
        long point = point("PARKING_PLACE", reference);
        long contract = next();
        sql.change("""
                insert into contract (id, kind, number, account_id, service_point_id, offer_code, cycle, start_date,
                    end_date, billed_from)
                select ?, 'PARKING', ?, account_id, ?, offer_code, cycle, cast(? as date),
                    date '2026-11-20', date '2026-11-20'
                from contract where number = 'P100033'""", contract, "P" + reference, point, from);
        sql.change("insert into parking_contract (id, low_use) values (?, true)", contract);
        sql.change("insert into parking_badge (id, contract_id, badge, valid_from) values (?, ?, ?, cast(? as date))",
                next(), contract, badge, from);
        return contract;
    }

    private long point(String kind, String reference) throws SQLException {
        long id = next();
        sql.change("""
                insert into service_point (id, kind, reference, line1, postcode, town, country, search_text)
                values (?, ?, ?, '1 rue du Test', '63200', 'Val-Clair', 'FR', '')""", id, kind, reference);
        return id;
    }

    private long meter(long point, String serial, String installedOn) throws SQLException {
        long id = next();
        sql.change("insert into meter (id, serial, service_point_id, installed_on) values (?, ?, ?, cast(? as date))",
                id, serial, point, installedOn);
        return id;
    }

    private long register(long meter, String flow, String timeClass, int digits) throws SQLException {
        long id = next();
        sql.change("insert into register (id, meter_id, flow, time_class, digits, coefficient) values (?, ?, ?, ?, ?, 1)",
                id, meter, flow, timeClass, digits);
        return id;
    }

    private long next() {
        return sql.number("select nextval('id_seq')");
    }
}

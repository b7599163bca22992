package org.quittance.audit;

/**
 * Everything that happened to a customer, by kind, as one table: when, kind, identifier, what, text, amount, actor. The
 * customer is {@code ?1}; what is not asked for is not read.
 */
final class HistorySql {

    private static final String ACCOUNTS = "(select id from account where customer_id = ?1)";
    /** The beginning of a day where the operator is. */
    private static final String START = "(cast(%s as timestamp) at time zone 'Europe/Paris')";

    private HistorySql() {
    }

    static String of(HappeningKind kind) {
        return switch (kind) {
            case INVOICE -> select(kind, START.formatted("i.issue_date"), "i.id", "i.kind", "i.number", "i.gross", "null")
                    + "invoice i where i.account_id in " + ACCOUNTS + " and i.number is not null";
            case PAYMENT -> select(kind, "e.recorded_at", "e.id", "case e.kind when 'PAYMENT' then e.method else e.kind end",
                    "concat_ws(' ', e.piece, e.reference)", "-e.amount", "e.entered_by")
                    + "account_entry e where e.invoice_id is null and e.account_id in " + ACCOUNTS;
            case READING -> select(kind, START.formatted("r.day"), "r.id", "r.origin", "cast(trunc(r.index_value) as text)", "null",
                    "r.entered_by") + """
                    contract k join meter m on m.service_point_id = k.service_point_id join register g on g.meter_id = m.id
                      join reading r on r.register_id = g.id and r.status = 'IN_FORCE' and r.day >= k.start_date
                        and (k.end_date is null or r.day <= k.end_date)
                    where k.account_id in """ + " " + ACCOUNTS;
            case APPOINTMENT -> select(kind, "p.at", "p.id", "p.state", "concat_ws(', ', to_char(p.starts_at at time zone 'Europe/Paris',"
                    + " 'DD/MM/YYYY HH24:MI'), coalesce(p.place, p.telephone))", "null", "p.actor") + """
                    (select a.id, a.booked_at as at, 'BOOKED' as state, a.booked_by as actor, s.starts_at, s.place, a.telephone
                       from appointment a join appointment_slot s on s.id = a.slot_id where a.customer_id = ?1
                     union all select a.id, a.cancelled_at, 'CANCELLED', a.cancelled_by, s.starts_at, s.place, a.telephone
                       from appointment a join appointment_slot s on s.id = a.slot_id
                       where a.customer_id = ?1 and a.cancelled_at is not null) p""";
            case NOTICE -> select(kind, "o.created_at", "o.id", "o.status", "o.subject", "null", "null")
                    + "outbox_message o where o.customer_id = ?1";
            case SIGN_IN -> audit(kind) + """
                    (select distinct l.name from login l join login_customer c on c.login_id = l.id where c.customer_id = ?1) l
                      join audit_event a on a.actor = l.name and a.kind in ('SIGNED_IN', 'REFUSED')""";
            case STAFF -> audit(kind) + "audit_event a where a.customer_id = ?1 and a.kind in ('READ', 'VISIT')";
            case CHANGE -> audit(kind) + "audit_event a where a.customer_id = ?1 and a.kind not in ('READ', 'VISIT')";
        };
    }

    private static String audit(HappeningKind kind) {
        return select(kind, "a.at", "a.id", "a.kind",
                "nullif(concat_ws(' ', a.field, a.old_value, case when a.old_value || a.new_value <> '' then '→' end, a.new_value), '')",
                "null", "a.actor");
    }

    private static String select(HappeningKind kind, String at, String id, String what, String text, String amount, String actor) {
        return "select " + at + " as at, '" + kind + "' as kind, " + id + " as id, cast(" + what + " as text) as what, cast(" + text
                + " as text) as text, cast(" + amount + " as numeric) as amount, cast(" + actor + " as text) as actor from ";
    }
}

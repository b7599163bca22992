package org.quittance.privacy;

import java.util.Arrays;
import java.util.List;

/** What is told of a person, by where it lies: one query each, of the customer {@code ?1}. */
public enum PersonalSection {

    CUSTOMER("number kind title first_name last_name company_name siren vat_number line1 line2 postcode town country email"
            + " secondary_email phone mobile fax language created_at", "customer t where t.id = ?1"),
    CONTRACTS("number kind offer_code start_date end_date account point line1 postcode town", """
            (select c.*, a.number as account, p.reference as point, p.line1, p.postcode, p.town, a.customer_id
             from contract c join account a on a.id = c.account_id join service_point p on p.id = c.service_point_id) t
            where t.customer_id = ?1 order by number"""),
    INVOICES("number kind issue_date due_date period_start period_end net vat gross", """
            invoice t where t.customer_id = ?1 and t.number is not null order by issue_date, number"""),
    PAYMENTS("day kind amount method reference recorded_at", """
            account_entry t where t.account_id in (select id from account where customer_id = ?1) order by day, id"""),
    MANDATES("umr iban bic holder signed_on state last_collected_on", """
            mandate t where t.account_id in (select id from account where customer_id = ?1) order by signed_on"""),
    READINGS("contract meter register day index origin", """
            (select c.number as contract, m.serial as meter, r.time_class as register, d.day, d.index_value as index, d.origin, d.status,
               a.customer_id, c.start_date, c.end_date
             from reading d join register r on r.id = d.register_id join meter m on m.id = r.meter_id
             join contract c on c.service_point_id = m.service_point_id join account a on a.id = c.account_id) t
            where t.customer_id = ?1 and status = 'IN_FORCE' and day >= start_date and day <= coalesce(end_date, day)
            order by contract, day"""),
    LOAD_CURVES("contract meter flow day step_minutes watts", """
            (select c.number as contract, m.serial as meter, d.flow, d.day, d.step_minutes, d.watts, a.customer_id,
               c.start_date, c.end_date
             from load_curve_day d join meter m on m.id = d.meter_id
             join contract c on c.service_point_id = m.service_point_id join account a on a.id = c.account_id) t
            where t.customer_id = ?1 and day >= start_date and day < coalesce(end_date, day + 1) order by contract, flow, day"""),
    EXITS("contract badge car_park left_at", """
            (select c.number as contract, e.*, a.customer_id from parking_exit e join contract c on c.id = e.contract_id
             join account a on a.id = c.account_id) t where t.customer_id = ?1 order by left_at"""),
    CONSENTS("since accepts said_by recorded_at", "document_consent t where t.customer_id = ?1 order by since, id"),
    NOTICES("topic to_main to_second chosen_by chosen_at", "notice_choice t where t.customer_id = ?1 order by topic"),
    SESSIONS("device address started_at last_used_at ended_at", """
            login_session t where t.login_id in (select login_id from login_customer where customer_id = ?1) order by id"""),
    ACCESSES("email scope given_by given_at last_day ended_at", "delegation t where t.customer_id = ?1 order by given_at"),
    VISITS("staff_name reason opened_at left_at", "customer_visit t where t.customer_id = ?1 order by opened_at"),
    MESSAGES("created_at kind recipient subject body sent_at", """
            outbox_message t where t.customer_id = ?1 order by created_at"""),
    REQUESTS("request kind state sent_at at by text", """
            (select r.id as request, r.kind, r.state, r.sent_at, r.customer_id, s.at, s.by, s.text from request r join (
               select request_id, cast(null as timestamptz) as at, item as by, text from request_field union all
               select request_id, at, case when by_staff then 'STAFF' else 'CUSTOMER' end, text from request_message
               where not internal) s on s.request_id = r.id) t
            where t.customer_id = ?1 order by request, at nulls first"""),
    APPOINTMENTS("starts_at way place topic telephone note booked_at cancelled_at", """
            (select a.*, s.starts_at, s.way, s.place from appointment a join appointment_slot s on s.id = a.slot_id) t
            where t.customer_id = ?1 order by starts_at, id"""),
    AUDIT("at kind field old_value new_value", "audit_event t where t.customer_id = ?1 order by id");

    private final List<String> columns;
    private final String from;

    PersonalSection(String columns, String from) {
        this.columns = Arrays.asList(columns.split(" "));
        this.from = from;
    }

    public List<String> columns() {
        return columns;
    }

    /** Every column as text, as PostgreSQL writes it. */
    String query() {
        return "select " + String.join(", ", columns.stream().map(column -> "cast(t." + column + " as text)").toList())
                + " from " + from;
    }
}

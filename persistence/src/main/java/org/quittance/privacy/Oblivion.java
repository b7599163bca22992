package org.quittance.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quittance.customer.Customer;

/** Erases what is known of a person, one category at a time; a second time it finds nothing. */
@ApplicationScoped
public class Oblivion {

    private static final String LOGINS = """
            (select l.id from login l join login_customer lc on lc.login_id = l.id where lc.customer_id = ?1
              and not exists (select from login_customer o where o.login_id = l.id and o.customer_id <> ?1)
              and not exists (select from delegation d where d.email = l.name and d.customer_id <> ?1 and d.ended_at is null))""";

    /** The logins of delegates whose last access is over for longer than they are kept; who holds a customer or works here stays. */
    private static final String DELEGATES_GONE = """
            select l.id from login l join delegation d on d.email = l.name
            where not exists (select from login_customer c where c.login_id = l.id)
              and not exists (select from login_role r where r.login_id = l.id and r.role <> 'CUSTOMER')
            group by l.id
            having max(least(coalesce(cast(d.ended_at at time zone 'Europe/Paris' as date), date 'infinity'), coalesce(d.last_day, date 'infinity')))
              < cast(?1 as date) - make_interval(months => (select months from retention_rule
                where category = 'DELEGATES' and valid_from <= ?1 order by valid_from desc limit 1))""";

    /** In this order. A login that sees nobody else any more loses its name and its roles; the row stays for what refers to it. */
    private static List<String> leaving(String logins) {
        String names = "(select name from login where id in " + logins + ")";
        return List.of("delete from one_time_code where login in " + names,
                "delete from access_link where login in " + names,
                "delete from login_session where login_id in " + logins,
                "delete from recovery_code where login_id in " + logins,
                "delete from authenticator where login_id in " + logins,
                "delete from passkey where login_id in " + logins,
                "delete from login_role where login_id in " + logins,
                "update login set display_name = '-', name = 'erased-' || id || '-' || md5(cast(random() as text)) where id in " + logins);
    }

    private static final Map<RetentionCategory, List<String>> COMMANDS = Map.of(
            RetentionCategory.CONTACT, Stream.of(List.of(
                    "delete from temporary_password where customer_id = ?1",
                    "delete from access_link where customer_id = ?1",
                    "delete from email_change where customer_id = ?1",
                    "delete from notice_choice where customer_id = ?1"), leaving(LOGINS), List.of(
                    "delete from login_customer where customer_id = ?1",
                    """
                    update delegation set ended_by = coalesce(ended_by, 'erasure'), ended_at = coalesce(ended_at, clock_timestamp()),
                      email = 'erased-' || id where customer_id = ?1""")).flatMap(List::stream).toList(),
            RetentionCategory.METERING, List.of(
                    """
                    delete from load_curve_day d using meter m, contract c, account a where m.id = d.meter_id
                      and c.service_point_id = m.service_point_id and a.id = c.account_id and a.customer_id = ?1
                      and d.day >= c.start_date and d.day < c.end_date""",
                    """
                    delete from parking_exit e using contract c, account a where c.id = e.contract_id
                      and a.id = c.account_id and a.customer_id = ?1 and c.end_date is not null"""),
            RetentionCategory.MESSAGES, List.of(
                    """
                    delete from bounced_address b using outbox_message m where m.customer_id = ?1
                      and b.email = lower(m.recipient)""",
                    "update outbox_message set recipient = '-', subject = '-', body = '', unsubscribe_path = null, calendar = null"
                            + " where customer_id = ?1",
                    "update appointment set telephone = null, note = null where customer_id = ?1",
                    "delete from request_field where request_id in (select id from request where customer_id = ?1)",
                    "delete from request_attachment where request_id in (select id from request where customer_id = ?1)",
                    "update request_message set text = '-' where request_id in (select id from request where customer_id = ?1)"),
            RetentionCategory.IDENTITY, List.of());

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    /** @throws IllegalArgumentException for what leaves in another way */
    public void erase(long customer, RetentionCategory category) {
        if (!category.erased()) {
            throw new IllegalArgumentException(category + " is not erased on request");
        }
        beginForgetting();
        Customer forgotten = em.find(Customer.class, customer);
        if (category == RetentionCategory.CONTACT) {
            forgotten.forgetContact();
        } else if (category == RetentionCategory.IDENTITY) {
            forgotten.forgetIdentity();
        }
        em.flush();
        for (String command : COMMANDS.get(category)) {
            em.createNativeQuery(command).setParameter(1, customer).executeUpdate();
        }
        em.createNativeQuery("insert into audit_event (kind, customer_id, field) values ('ERASURE', ?1, ?2)")
                .setParameter(1, customer)
                .setParameter(2, category.name())
                .executeUpdate();
        endForgetting();
    }

    /** What is changed in between leaves no old value in the audit trail. */
    private void beginForgetting() {
        em.createNativeQuery("select set_config('quittance.erasure', 'on', true)").getSingleResult();
    }

    private void endForgetting() {
        em.createNativeQuery("select set_config('quittance.erasure', '', true)").getSingleResult();
    }

    /** Logins, and the addresses of accesses that are over, of delegates who have none any more. @param today from which is counted */
    public void forgetDelegates(LocalDate today) {
        List<?> gone = em.createNativeQuery(DELEGATES_GONE).setParameter(1, Date.valueOf(today)).getResultList();
        if (gone.isEmpty()) {
            return;
        }
        String ids = gone.stream().map(String::valueOf).collect(Collectors.joining(","));
        String logins = "(select cast(unnest(string_to_array(?1, ',')) as bigint))";
        beginForgetting();
        em.createNativeQuery("update delegation set email = 'erased-' || id where email in (select name from login where id in " + logins + ")")
                .setParameter(1, ids).executeUpdate();
        leaving(logins).forEach(command -> em.createNativeQuery(command).setParameter(1, ids).executeUpdate());
        em.createNativeQuery("insert into audit_event (kind, field) values ('ERASURE', 'DELEGATES')").executeUpdate();
        endForgetting();
    }

    /** Who asked to become a customer and did not use the link in time, with the links. @param today from which is counted */
    public void forgetApplicants(LocalDate today) {
        em.createNativeQuery("""
                delete from applicant where cast(asked_at at time zone 'Europe/Paris' as date) < cast(?1 as date) - make_interval(months =>
                  (select months from retention_rule where category = 'APPLICANTS' and valid_from <= ?1 order by valid_from desc limit 1))""")
                .setParameter(1, Date.valueOf(today)).executeUpdate();
    }

    /** Lines of the audit trail that are older than it is kept. */
    public void forgetOldAudit() {
        em.createNativeQuery("""
                delete from audit_event where at < clock_timestamp() - make_interval(months =>
                  (select max(months) from retention_rule where category = 'AUDIT')) - interval '1 day'""").executeUpdate();
    }
}

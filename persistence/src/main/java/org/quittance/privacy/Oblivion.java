package org.quittance.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import org.quittance.customer.Customer;

/** Erases what is known of a person, one category at a time; a second time it finds nothing. */
@ApplicationScoped
public class Oblivion {

    private static final String LOGINS = """
            (select l.id from login l join login_customer lc on lc.login_id = l.id where lc.customer_id = ?1
              and not exists (select from login_customer o where o.login_id = l.id and o.customer_id <> ?1)
              and not exists (select from delegation d where d.email = l.name and d.customer_id <> ?1 and d.ended_at is null))""";

    /** In this order. A login that sees nobody else any more loses its name and its roles; the row stays for what refers to it. */
    private static final Map<RetentionCategory, List<String>> COMMANDS = Map.of(
            RetentionCategory.CONTACT, List.of(
                    "delete from temporary_password where customer_id = ?1",
                    "delete from one_time_code where login in (select name from login where id in " + LOGINS + ")",
                    "delete from access_link where customer_id = ?1 or login in (select name from login where id in " + LOGINS + ")",
                    "delete from login_session where login_id in " + LOGINS,
                    "delete from recovery_code where login_id in " + LOGINS,
                    "delete from authenticator where login_id in " + LOGINS,
                    "delete from passkey where login_id in " + LOGINS,
                    "delete from email_change where customer_id = ?1",
                    "delete from notice_choice where customer_id = ?1",
                    "delete from login_role where login_id in " + LOGINS,
                    "update login set display_name = '-', name = 'erased-' || id || '-' || md5(cast(random() as text)) where id in "
                            + LOGINS,
                    "delete from login_customer where customer_id = ?1",
                    """
                    update delegation set ended_by = coalesce(ended_by, 'erasure'), ended_at = coalesce(ended_at, clock_timestamp()),
                      email = 'erased-' || id where customer_id = ?1"""),
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
        em.createNativeQuery("select set_config('quittance.erasure', 'on', true)").getSingleResult();
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
        em.createNativeQuery("select set_config('quittance.erasure', '', true)").getSingleResult();
    }

    /** Lines of the audit trail that are older than it is kept. */
    public void forgetOldAudit() {
        em.createNativeQuery("""
                delete from audit_event where at < clock_timestamp() - make_interval(months =>
                  (select max(months) from retention_rule where category = 'AUDIT')) - interval '1 day'""").executeUpdate();
    }
}

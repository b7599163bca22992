package org.quittance.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quittance.customer.Customer;

/** Requests to be forgotten, and what became of them. */
@ApplicationScoped
public class Erasures {

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    public void add(ErasureRequest request) {
        em.persist(request);
    }

    /** Locked until the transaction ends; null if there is none. */
    public ErasureRequest locked(long id) {
        return em.find(ErasureRequest.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The latest request of a customer. */
    public Optional<ErasureRequest> latest(long customer) {
        return em.createQuery("select r from ErasureRequest r where r.customerId = :customer order by r.askedAt desc, r.id desc",
                        ErasureRequest.class)
                .setParameter("customer", customer)
                .setMaxResults(1).getResultStream().findFirst();
    }

    /** Those to decide first, for PostgreSQL puts nulls before what descends; then the latest. */
    public List<ErasureRow> rows(int most) {
        List<ErasureRow> rows = new ArrayList<>();
        for (Object row : em.createQuery("""
                select r, c from ErasureRequest r, Customer c where c.id = r.customerId
                order by r.decidedAt desc, r.id desc""", Object[].class)
                .setMaxResults(most).getResultList()) {
            ErasureRequest request = (ErasureRequest) ((Object[]) row)[0];
            Customer customer = (Customer) ((Object[]) row)[1];
            rows.add(new ErasureRow(request.id(), customer.number(), customer.name(), request.status(), request.askedAt()));
        }
        return rows;
    }

    /** The rules in force on a day, in the order of their length. */
    public List<Retention> retentions(LocalDate on) {
        List<Retention> rules = new ArrayList<>();
        for (Object row : em.createNativeQuery("""
                select category, months, source from (select distinct on (category) * from retention_rule
                  where valid_from <= ?1 order by category, valid_from desc) r order by months, category""")
                .setParameter(1, Date.valueOf(on)).getResultList()) {
            Object[] rule = (Object[]) row;
            rules.add(new Retention(RetentionCategory.valueOf((String) rule[0]), ((Number) rule[1]).intValue(),
                    (String) rule[2]));
        }
        return rules;
    }

    /** The last day of a customer's last contract; empty with a running one, and today without any. */
    public Optional<LocalDate> contractsOver(long customer, LocalDate today) {
        Object[] found = (Object[]) em.createNativeQuery("""
                select count(*) filter (where c.end_date is null or c.end_date > ?2), max(c.end_date)
                from contract c join account a on a.id = c.account_id where a.customer_id = ?1""")
                .setParameter(1, customer)
                .setParameter(2, Date.valueOf(today)).getSingleResult();
        if (((Number) found[0]).longValue() > 0) {
            return Optional.empty();
        }
        return Optional.of(found[1] == null ? today : ((Date) found[1]).toLocalDate().minusDays(1));
    }

    /** Accepted ones that have something to do on a day, after an identifier; who has a contract again is not forgotten. */
    public List<Long> due(LocalDate on, long after, int most) {
        List<Long> due = new ArrayList<>();
        for (Object id : em.createNativeQuery("""
                select r.id from erasure_request r where r.status = 'ACCEPTED' and r.id > ?1 and not exists (
                  select from contract c join account a on a.id = c.account_id
                  where a.customer_id = r.customer_id and (c.end_date is null or c.end_date > ?2)) and (
                  not exists (select from erasure_item i where i.request_id = r.id)
                  or exists (select from erasure_item i where i.request_id = r.id and i.erased_at is null
                    and i.keep_until < ?2 and i.category in ('CONTACT', 'METERING', 'MESSAGES', 'IDENTITY')))
                order by r.id limit ?3""")
                .setParameter(1, after)
                .setParameter(2, Date.valueOf(on))
                .setParameter(3, most).getResultList()) {
            due.add(((Number) id).longValue());
        }
        return due;
    }

    /** Keeps what was written down before. */
    public void plan(ErasureRequest request, Retention rule) {
        em.createNativeQuery("""
                insert into erasure_item (request_id, category, keep_until, source) values (?1, ?2, ?3, ?4)
                on conflict do nothing""")
                .setParameter(1, request.id())
                .setParameter(2, rule.category().name())
                .setParameter(3, Date.valueOf(rule.keptUntil(request.countedFrom())))
                .setParameter(4, rule.source())
                .executeUpdate();
    }

    public List<ErasureItem> items(long request) {
        List<ErasureItem> items = new ArrayList<>();
        for (Object row : em.createNativeQuery("""
                select category, keep_until, source, erased_at from erasure_item where request_id = ?1
                order by keep_until, category""").setParameter(1, request).getResultList()) {
            Object[] item = (Object[]) row;
            items.add(new ErasureItem(RetentionCategory.valueOf((String) item[0]), ((Date) item[1]).toLocalDate(),
                    (String) item[2], item[3] == null ? null : ((Timestamp) item[3]).toInstant()));
        }
        return items;
    }

    public void erased(long request, RetentionCategory category, Instant at) {
        em.createNativeQuery("update erasure_item set erased_at = ?3 where request_id = ?1 and category = ?2 and erased_at is null")
                .setParameter(1, request)
                .setParameter(2, category.name())
                .setParameter(3, Timestamp.from(at))
                .executeUpdate();
    }
}

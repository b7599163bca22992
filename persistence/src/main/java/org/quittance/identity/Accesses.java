package org.quittance.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who sees whom: holders, delegates and visiting staff. */
@ApplicationScoped
public class Accesses {

    private static final String NAME = """
            coalesce(c.company_name, concat_ws(' ', c.title, c.first_name, c.last_name))""";

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    /**
     * The customers of a login on a day, its own first, then by name; one query. What was given to an address counts once
     * somebody has proved to read its mail.
     */
    public List<Access> of(Login login, LocalDate on) {
        return read(em.createNativeQuery("select c.id, c.number, " + NAME + """
                 as name, (array['HOLDER', 'FULL', 'READ'])[min(a.place)]
                from (select customer_id, 1 as place from login_customer where login_id = ?1
                  union all
                  select customer_id, case scope when 'FULL' then 2 else 3 end from delegation
                  where email = ?2 and not ?4 and ended_at is null and (last_day is null or last_day >= ?3)) a
                join customer c on c.id = a.customer_id group by c.id order by min(a.place) > 1, 3, 2""")
                .setParameter(1, login.id())
                .setParameter(2, login.name())
                .setParameter(3, Date.valueOf(on))
                .setParameter(4, login.addressUnproved()).getResultStream());
    }

    /** What a visit that is not over shows to who opened it. */
    public Optional<Access> ofVisit(long visit, String login) {
        return read(em.createNativeQuery("select c.id, c.number, " + NAME + """
                 , 'VISIT' from customer_visit v join customer c on c.id = v.customer_id
                where v.id = ?1 and v.login = ?2 and v.left_at is null""")
                .setParameter(1, visit)
                .setParameter(2, login).getResultStream()).stream().findFirst();
    }

    private static List<Access> read(Stream<?> rows) {
        return rows.map(Object[].class::cast).map(row -> new Access(((Number) row[0]).longValue(), (String) row[1],
                (String) row[2], Access.Kind.valueOf((String) row[3]))).toList();
    }

    /** From now on the database refuses every change in this transaction. */
    public void onlyRead() {
        em.createNativeQuery("set transaction read only").executeUpdate();
    }

    public void add(Delegation delegation) {
        em.persist(delegation);
    }

    public void add(Visit visit) {
        em.persist(visit);
        em.flush();
    }

    public Visit visit(long id) {
        return em.find(Visit.class, id);
    }

    /** Nothing if the customer has no such delegation. */
    public Optional<Delegation> delegation(long customer, long id) {
        return Optional.ofNullable(em.find(Delegation.class, id)).filter(one -> one.customerId() == customer);
    }

    /** That count on a day, by address. */
    public List<Delegation> delegations(long customer, LocalDate on) {
        return em.createQuery("""
                select d from Delegation d where d.customerId = :customer and d.endedAt is null order by d.email""",
                        Delegation.class)
                .setParameter("customer", customer)
                .getResultStream().filter(one -> one.isOpen(on)).toList();
    }

    /** One that was not taken back, be it over or not: another one takes its place. */
    public Optional<Delegation> delegation(long customer, String email) {
        return em.createQuery("""
                select d from Delegation d where d.customerId = :customer and d.email = :email and d.endedAt is null""",
                        Delegation.class)
                .setParameter("customer", customer)
                .setParameter("email", email)
                .getResultStream().findFirst();
    }

    /** What was given to an address goes on at the one that takes its place, save where that one was given something too. */
    public void readdress(String before, String now) {
        em.createNativeQuery("""
                update delegation d set email = ?2 where email = ?1 and ended_at is null and not exists
                  (select from delegation o where o.email = ?2 and o.customer_id = d.customer_id and o.ended_at is null)""")
                .setParameter(1, before)
                .setParameter(2, now)
                .executeUpdate();
    }

    /** So that one given in place of another does not meet it. */
    public void flush() {
        em.flush();
    }

    /** The latest first. */
    public List<Visit> visits(long customer, Instant since) {
        return em.createQuery("""
                select v from Visit v where v.customerId = :customer and v.openedAt >= :since order by v.openedAt desc""",
                        Visit.class)
                .setParameter("customer", customer)
                .setParameter("since", since)
                .getResultList();
    }
}

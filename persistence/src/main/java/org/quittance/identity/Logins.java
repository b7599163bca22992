package org.quittance.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who can sign in. */
@ApplicationScoped
public class Logins {

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    public void add(Login login) {
        em.persist(login);
    }

    public Optional<Login> named(String name) {
        return em.createQuery("select l from Login l where l.name = :name", Login.class)
                .setParameter("name", Login.folded(name))
                .getResultStream().findFirst();
    }

    public Optional<Login> of(long id) {
        return Optional.ofNullable(em.find(Login.class, id));
    }

    /** By what people type to sign in: the name, or the number of a customer, whose first login it is; one query. */
    public Optional<Login> typed(String text) {
        List<?> found = em.createNativeQuery("""
                select l.* from login l where l.name = ?1 or l.id = (select min(s.login_id) from login_customer s
                  join customer c on c.id = s.customer_id where c.number = ?2)
                order by case when l.name = ?1 then 0 else 1 end limit 1""", Login.class)
                .setParameter(1, Login.folded(text))
                .setParameter(2, text.strip().toUpperCase(Locale.ROOT))
                .getResultList();
        return found.stream().map(Login.class::cast).findFirst();
    }

    /** What members of staff are called, by the names they sign in with; one query. */
    public Map<String, String> staff() {
        return em.createQuery("select distinct l.name, l.displayName from Login l join l.roles r where r in :staff",
                        Object[].class)
                .setParameter("staff", Role.STAFF)
                .getResultStream().collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }

    /** The same, of those with one of the roles. */
    public Map<String, String> staff(Collection<String> roles) {
        return em.createQuery("select distinct l.name, l.displayName from Login l join l.roles r where r in :roles", Object[].class)
                .setParameter("roles", roles)
                .getResultStream().collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }

    /** Who has a role of staff, by what they are called; one query. */
    public List<Login> members() {
        return em.createQuery("""
                select distinct l from Login l join fetch l.roles
                where l.id in (select s.id from Login s join s.roles r where r in :roles) order by l.displayName, l.id""", Login.class)
                .setParameter("roles", Role.STAFF)
                .getResultList();
    }

    /** Until the transaction ends; in the order of their identifiers, so that two who lock the same never wait for each other. */
    public void lock(Set<Long> ids) {
        em.createNativeQuery("select id from login where id = any (cast(string_to_array(?1, ',') as bigint[])) order by id for no key update")
                .setParameter(1, ids.stream().map(String::valueOf).collect(Collectors.joining(",")))
                .getResultList();
    }

    /** As the database has it now, whatever was read before. */
    public boolean isAdministrator(long id) {
        return ((Number) em.createNativeQuery("""
                select count(*) from login l join login_role r on r.login_id = l.id
                where l.id = ?1 and l.locked_at is null and r.role = ?2""")
                .setParameter(1, id)
                .setParameter(2, Role.ADMINISTRATOR)
                .getSingleResult()).intValue() > 0;
    }

    /** Who can sign in and has chosen a password, or was given one. */
    public boolean haveAdministrator() {
        return ((Number) em.createNativeQuery("""
                select count(*) from login l join login_role r on r.login_id = l.id
                where l.locked_at is null and not l.address_unproved and r.role = ?1""")
                .setParameter(1, Role.ADMINISTRATOR)
                .getSingleResult()).intValue() > 0;
    }

    /** One server at a time, until its transaction ends, sees to the administrator that IT named. */
    public void lockNaming() {
        em.createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtext('named administrator'))) as locked").getSingleResult();
    }

    /** Those of the customers that a login sees; one query. */
    public Set<Long> customersWithLogin(Collection<Long> customers) {
        return customers.isEmpty() ? Set.of() : new HashSet<>(em.createQuery(
                "select c from Login l join l.customers c where c in :ids", Long.class)
                .setParameter("ids", customers)
                .getResultList());
    }

    /** By customer; who never got one is missing. */
    public Map<Long, TemporaryPassword> temporaryPasswords(Collection<Long> customers) {
        return customers.isEmpty() ? Map.of() : em.createQuery(
                "select p from TemporaryPassword p where p.customerId in :ids", TemporaryPassword.class)
                .setParameter("ids", customers)
                .getResultStream().collect(Collectors.toMap(TemporaryPassword::customerId, Function.identity()));
    }

    /** Null if the customer has none. */
    public TemporaryPassword lockedTemporaryPassword(long customer) {
        return em.find(TemporaryPassword.class, customer, LockModeType.PESSIMISTIC_WRITE);
    }

    public void add(TemporaryPassword password) {
        em.persist(password);
    }

    /** Whoever has a login needs none any more. */
    public void endTemporaryPassword(long customer) {
        em.createQuery("delete from TemporaryPassword p where p.customerId = :customer")
                .setParameter("customer", customer)
                .executeUpdate();
    }

    public boolean isEmpty() {
        return em.createQuery("select count(l) from Login l", Long.class).getSingleResult() == 0;
    }
}

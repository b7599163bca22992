package org.quittance.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Customers and their accounts. */
@ApplicationScoped
public class Customers {

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    public void add(Customer customer) {
        em.persist(customer);
    }

    public void add(Account account) {
        em.persist(account);
    }

    /** Writes what was added, so that what refers to it by its identifier alone may follow in the same transaction. */
    public void flush() {
        em.flush();
    }

    /** For somebody who is taken on: a number nobody had. */
    public String newNumber() {
        return "C" + em.createNativeQuery("select nextval('customer_number_seq')").getSingleResult();
    }

    public Account account(long id) {
        return em.getReference(Account.class, id);
    }

    /** An account of the customers, with its customer; one query. */
    public Optional<Account> account(VisibleCustomers visible, String number) {
        return em.createQuery("""
                select a from Account a join fetch a.customer where a.number = :number and a.customer.id in :customers""",
                        Account.class)
                .setParameter("number", number)
                .setParameter("customers", visible.ids())
                .getResultStream().findFirst();
    }

    /** Every account of the customers, by number; one query. */
    public List<Account> accounts(VisibleCustomers visible) {
        return em.createQuery("select a from Account a join fetch a.customer where a.customer.id in :customers order by a.number",
                        Account.class)
                .setParameter("customers", visible.ids())
                .getResultList();
    }

    /** The customers of accounts, by the accounts' identifiers; one query. */
    public Map<Long, Customer> ofAccounts(Collection<Long> accounts) {
        return accounts.isEmpty() ? Map.of() : em.createQuery(
                "select a from Account a join fetch a.customer where a.id in :accounts", Account.class)
                .setParameter("accounts", accounts)
                .getResultStream().collect(Collectors.toMap(Account::id, Account::customer));
    }

    /** Any account, for staff. */
    public Optional<Account> account(String number) {
        return em.createQuery("select a from Account a join fetch a.customer where a.number = :number", Account.class)
                .setParameter("number", number)
                .getResultStream().findFirst();
    }

    /** @throws jakarta.persistence.NoResultException if there is none */
    public Customer numbered(String number) {
        return em.createQuery("select c from Customer c where c.number = :number", Customer.class)
                .setParameter("number", number)
                .getSingleResult();
    }

    /** One of the customers a login sees, with what was said of documents. */
    public Optional<Customer> customer(VisibleCustomers visible, String number) {
        return em.createQuery("select c from Customer c where c.number = :number and c.id in :customers", Customer.class)
                .setParameter("number", number)
                .setParameter("customers", visible.ids())
                .getResultStream().findFirst();
    }

    /** By its identifier, which must exist. */
    public Customer known(long id) {
        return em.find(Customer.class, id);
    }

    /** For staff, who may have mistyped the reference. */
    public Optional<Customer> find(String number) {
        return em.createQuery("select c from Customer c where c.number = :number", Customer.class)
                .setParameter("number", number)
                .getResultStream().findFirst();
    }

    /** Who is written to at an e-mail address, in small letters; the first by number. */
    public Optional<Customer> reachedAt(String email) {
        return em.createQuery("select c from Customer c where lower(c.email) = :email order by c.number", Customer.class)
                .setParameter("email", email)
                .setMaxResults(1).getResultStream().findFirst();
    }

    /**
     * Who may be the same: reached at the same e-mail address, or of the same name in the same place; by number, one query.
     *
     * @param most so many at most
     */
    public List<Customer> alike(NewCustomer who, int most) {
        return em.createQuery("""
                select c from Customer c where lower(c.email) = :email or lower(c.secondaryEmail) = :email
                  or c.address.postcode = :postcode and c.searchText like :name order by c.number""", Customer.class)
                .setParameter("email", Objects.toString(who.contact().email(), ""))
                .setParameter("postcode", who.address().postcode())
                .setParameter("name", "% " + who.foldedName() + " %")
                .setMaxResults(most).getResultList();
    }

    /** By their identifiers, with what they said of documents; two queries. */
    public Map<Long, Customer> all(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("select c from Customer c where c.id in :ids", Customer.class)
                .setParameter("ids", ids)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "c.consents")
                .getResultStream().collect(Collectors.toMap(Customer::id, Function.identity()));
    }

    /** Those who take their documents as files on a day, as {@link Customer#acceptsElectronicDocuments} says; one query. */
    public Set<Long> acceptingFiles(Collection<Long> customers, LocalDate on) {
        if (customers.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(em.createQuery("""
                select w.customer.id from DocumentConsent w
                where w.customer.id in :ids and w.accepts = true and w.since <= :day and not exists (
                  select n from DocumentConsent n where n.customer = w.customer and n.since <= :day
                    and (n.since > w.since or n.since = w.since and (n.recordedAt > w.recordedAt
                      or n.recordedAt = w.recordedAt and n.id > w.id)))""", Long.class)
                .setParameter("ids", customers)
                .setParameter("day", on)
                .getResultList());
    }

    /** Those whose details were last known to be right on the day or before it; one query. */
    public List<CustomerRow> detailsNotConfirmedSince(VisibleCustomers visible, LocalDate day, ZoneId zone) {
        return em.createQuery("""
                select c, a from Customer c, Account a where a.customer = c and c.id in :customers
                  and (c.detailsConfirmedOn <= :day or c.detailsConfirmedOn is null and c.createdAt < :dayEnd)
                order by c.number""", Object[].class)
                .setParameter("customers", visible.ids())
                .setParameter("day", day)
                .setParameter("dayEnd", day.plusDays(1).atStartOfDay(zone).toInstant())
                .getResultStream().map(CustomerRow::of).toList();
    }

    /** The customers a login sees, with the account of each; one query. */
    public List<CustomerRow> rows(VisibleCustomers visible) {
        return em.createQuery("""
                select c, a from Customer c, Account a where a.customer = c and c.id in :customers
                order by c.number""", Object[].class)
                .setParameter("customers", visible.ids())
                .getResultStream().map(CustomerRow::of).toList();
    }
}

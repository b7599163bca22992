package org.quittance.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quittance.customer.VisibleCustomers;

/** Permissions to debit. */
@ApplicationScoped
public class Mandates {

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;
    @Inject
    private Clock clock;

    public void add(Mandate mandate) {
        em.persist(mandate);
    }

    /** So that statements see it. */
    public void flush() {
        em.flush();
    }

    /** Some by their keys. */
    public List<Mandate> all(java.util.Collection<Long> ids) {
        return em.createQuery("select m from Mandate m where m.id in :ids", Mandate.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** Whether any customer has ever agreed to be debited. */
    public boolean isAnySigned() {
        return (Boolean) em.createNativeQuery("select exists (select 1 from mandate_signature)").getSingleResult();
    }

    /** What may be debited today, if the account has one. */
    public Optional<Mandate> active(long accountId) {
        LocalDate today = LocalDate.now(clock);
        return standing(accountId).filter(mandate -> mandate.state(today) == Mandate.State.ACTIVE);
    }

    /** Of some accounts, those that may be debited on a day; one query. */
    @SuppressWarnings("unchecked")
    public Set<Long> debitable(java.util.Collection<Long> accounts, LocalDate day) {
        List<Number> ids = em.createNativeQuery("""
                select account_id from mandate where account_id = any (cast(?1 as bigint[])) and state = 'ACTIVE'
                  and coalesce(last_collected_on, signed_on) + interval '36 months' > ?2""")
                .setParameter(1, accounts.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")))
                .setParameter(2, Date.valueOf(day))
                .getResultList();
        return ids.stream().map(Number::longValue).collect(Collectors.toSet());
    }

    /** The mandate of the account that was not revoked: active, suspended or lapsed. */
    public Optional<Mandate> standing(long accountId) {
        return em.createQuery("select m from Mandate m where m.accountId = :account and m.state <> :revoked", Mandate.class)
                .setParameter("account", accountId)
                .setParameter("revoked", Mandate.State.REVOKED)
                .getResultStream().findFirst();
    }

    /** How many the account ever had. */
    public int count(long accountId) {
        return em.createQuery("select count(m) from Mandate m where m.accountId = :account", Long.class)
                .setParameter("account", accountId)
                .getSingleResult().intValue();
    }

    /** Locked until the end of the transaction: verbs happen one after the other. */
    public Optional<Mandate> locked(long id) {
        return Optional.ofNullable(em.find(Mandate.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Of the login's customers: theirs, or not there. */
    public Optional<Mandate> visible(VisibleCustomers visible, String umr) {
        return of("m.umr = :umr and m.accountId in (select a.id from Account a where a.customer.id in :customers)")
                .setParameter("umr", umr)
                .setParameter("customers", visible.ids())
                .getResultStream().findFirst();
    }

    /** Every one of the customers' accounts, the latest first. */
    public List<Mandate> visible(VisibleCustomers visible) {
        return of("m.accountId in (select a.id from Account a where a.customer.id in :customers)")
                .setParameter("customers", visible.ids())
                .getResultList();
    }

    /** For staff: every one of a customer, the latest first. */
    public List<Mandate> ofCustomer(long customerId) {
        return of("m.accountId in (select a.id from Account a where a.customer.id = :customer)")
                .setParameter("customer", customerId)
                .getResultList();
    }

    /** For staff: any customer's. */
    public Optional<Mandate> byUmr(String umr) {
        return of("m.umr = :umr").setParameter("umr", umr).getResultStream().findFirst();
    }

    private TypedQuery<Mandate> of(String condition) {
        return em.createQuery("select distinct m from Mandate m left join fetch m.signatures where " + condition + " order by m.signedOn desc, m.id desc", Mandate.class);
    }
}

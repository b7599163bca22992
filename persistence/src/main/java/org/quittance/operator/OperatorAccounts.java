package org.quittance.operator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The operator's accounts at its banks. Every letter and every payment asks, so what is known of the few is kept in memory, as
 * {@link OperatorVersions} does; whoever changes something looks at the database.
 */
@ApplicationScoped
public class OperatorAccounts {

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;
    @Inject
    private Clock clock;
    private volatile BankAccounts known = BankAccounts.NONE;

    /** Reads them anew; two queries. */
    public void read() {
        known = stored();
    }

    public BankAccounts known() {
        return known;
    }

    /** The account that serves a purpose today. */
    public Optional<OperatorAccount> today(AccountPurpose purpose) {
        return known.on(purpose, LocalDate.now(clock));
    }

    /** @param id null for none */
    public Optional<OperatorAccount> find(Long id) {
        return Optional.ofNullable(id).map(one -> em.find(OperatorAccount.class, one));
    }

    /** As they stand in the database. */
    public BankAccounts stored() {
        return new BankAccounts(
                em.createQuery("select a from OperatorAccount a order by a.heldFrom, a.id", OperatorAccount.class).getResultList(),
                em.createQuery("select u from OperatorAccountUse u left join fetch u.account order by u.validFrom, u.changedAt, u.id",
                        OperatorAccountUse.class).getResultList());
    }

    /** Nobody else changes them until the transaction ends. */
    public void lock() {
        em.createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtext('operator_account'))) as locked").getSingleResult();
    }

    public void add(OperatorAccount account) {
        em.persist(account);
    }

    public void add(OperatorAccountUse use) {
        em.persist(use);
    }

    public void remove(OperatorAccount account) {
        em.remove(account);
    }

    public void remove(OperatorAccountUse use) {
        em.remove(use);
    }
}

package org.quittance.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.quittance.contract.SurplusContract;
import org.quittance.money.Money;

/** What sellers of surplus have earned and not been paid, and what they were paid. */
@ApplicationScoped
public class Kitties {

    private static final String ROWS = """
            select k.id, k.number, k.account_id, c.number, coalesce(c.company_name, concat_ws(' ', c.first_name, c.last_name)),
              coalesce(e.earned, 0.00) - coalesce(p.paid, 0.00), s.payout, h.iban, h.holder, coalesce(o.owed, 0.00)
            from surplus_contract s join contract k on k.id = s.id
              join account a on a.id = k.account_id join customer c on c.id = a.customer_id
              left join lateral (select sum(l.net) as earned from invoice_line l join invoice i on i.id = l.invoice_id
                where l.contract_id = k.id and i.status = 'PUBLISHED'
                  and i.kind in ('SELF_BILLED', 'SELF_BILLED_CREDIT', 'PURCHASE_STATEMENT')) e on true
              left join lateral (select sum(y.amount) as paid from kitty_payout y
                where y.contract_id = k.id and y.returned_on is null) p on true
              left join lateral (select t.iban, t.holder from payout_choice t where t.contract_id = k.id
                order by t.chosen_at desc, t.id desc limit 1) h on true
              left join lateral (select sum(d.amount - coalesce((select sum(x.amount) from allocation x where x.debit_id = d.id), 0))
                as owed from account_entry d where d.account_id = k.account_id and d.amount > 0) o on true
            where %s order by k.number""";

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    public void add(PayoutChoice choice) {
        em.persist(choice);
    }

    /** Adds them at once, so that statements see them. */
    public void add(Collection<KittyPayout> payouts) {
        payouts.forEach(em::persist);
        em.flush();
    }

    /** What a seller has chosen, the last first. */
    public List<PayoutChoice> choices(long contractId) {
        return em.createQuery("select c from PayoutChoice c where c.contractId = :contract order by c.chosenAt desc, c.id desc",
                        PayoutChoice.class)
                .setParameter("contract", contractId).getResultList();
    }

    /** In order of time. */
    public List<KittyPayout> payouts(Collection<Long> contracts) {
        return contracts.isEmpty() ? List.of() : em.createQuery(
                "select p from KittyPayout p where p.contractId in :contracts order by p.day, p.id", KittyPayout.class)
                .setParameter("contracts", contracts).getResultList();
    }

    /** Locked until the end of the transaction. */
    public Optional<KittyPayout> locked(long payout) {
        return Optional.ofNullable(em.find(KittyPayout.class, payout, LockModeType.PESSIMISTIC_WRITE));
    }

    /** What a file for the bank pays and is not back yet; locked. */
    public List<KittyPayout> ofFile(long file) {
        return em.createQuery("select p from KittyPayout p where p.fileId = :file and p.returnedOn is null order by p.id",
                KittyPayout.class).setParameter("file", file).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    /** A number that nothing else ever has. */
    public long nextNumber() {
        return ((Number) em.createNativeQuery("select nextval('id_seq')").getSingleResult()).longValue();
    }

    /** So that statements see what changed. */
    public void flush() {
        em.flush();
    }

    /** Every seller's; one query. */
    public List<KittyRow> rows() {
        return em.createNativeQuery(ROWS.formatted("true")).getResultStream().map(row -> row((Object[]) row)).toList();
    }

    /** One seller's; whoever pays it out holds the lock of its account. */
    public KittyRow row(long contractId) {
        return row((Object[]) em.createNativeQuery(ROWS.formatted("k.id = ?1")).setParameter(1, contractId).getSingleResult());
    }

    private static KittyRow row(Object[] row) {
        return new KittyRow(((Number) row[0]).longValue(), (String) row[1], ((Number) row[2]).longValue(),
                new KittyRow.Customer((String) row[3], (String) row[4]), Money.of((BigDecimal) row[5]),
                SurplusContract.Payout.valueOf((String) row[6]),
                row[7] == null ? null : new PayoutAccount((String) row[7], (String) row[8]), Money.of((BigDecimal) row[9]));
    }
}

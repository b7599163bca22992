package org.quittance.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quittance.money.Money;

/** Which card payments the provider has transferred; each once. */
@ApplicationScoped
public class CardSettlements {

    private static final String OPEN = """
            from account_entry m where m.method = 'CARD' and m.kind in ('PAYMENT', 'RETURN', 'REFUND')
              and m.day between ?1 and ?2 and not exists (select from card_settlement_item s where s.entry_id = m.id)""";

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    /** Days with something open, in order; one query. */
    @SuppressWarnings("unchecked")
    public List<CardDay> open(LocalDate from, LocalDate until) {
        List<Object[]> rows = em.createNativeQuery("select m.day, count(*), -sum(m.amount), sum(abs(m.amount)) "
                        + OPEN + " group by m.day order by m.day")
                .setParameter(1, Date.valueOf(from)).setParameter(2, Date.valueOf(until)).getResultList();
        return rows.stream().map(row -> new CardDay(((Date) row[0]).toLocalDate(), ((Number) row[1]).intValue(),
                Money.of((BigDecimal) row[2]), Money.of((BigDecimal) row[3]))).toList();
    }

    public CardFeeLimit limit(LocalDate day) {
        Object[] row = (Object[]) em.createNativeQuery(
                "select percent, each from card_fee_limit where valid_from <= ?1 order by valid_from desc limit 1")
                .setParameter(1, Date.valueOf(day)).getSingleResult();
        return new CardFeeLimit((BigDecimal) row[0], Money.of((BigDecimal) row[1]));
    }

    /** What a transfer of the provider paid. @param fee that he kept */
    public record Settled(int payments, Money gross, Money fee) {
    }

    /** By the movement of the bank; empty if it is none of the provider's. */
    @SuppressWarnings("unchecked")
    public Optional<Settled> of(long bankEntry) {
        List<Object[]> rows = em.createNativeQuery(
                "select payments, gross, gross - net from card_settlement where bank_entry_id = ?1")
                .setParameter(1, bankEntry).getResultList();
        return rows.stream().map(row -> new Settled(((Number) row[0]).intValue(), Money.of((BigDecimal) row[1]),
                Money.of((BigDecimal) row[2]))).findFirst();
    }

    /** @param days without gap among those open: all of theirs is paid by this entry */
    public long settle(BankEntry entry, List<CardDay> days, AccountEntry.Act act) {
        long id = ((Number) em.createNativeQuery("select nextval('id_seq')").getSingleResult()).longValue();
        em.createNativeQuery("""
                insert into card_settlement (id, bank_entry_id, account_day, reference, payments, gross, net, settled_by, settled_at)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, cast(?9 as timestamptz))""")
                .setParameter(1, id).setParameter(2, entry.id()).setParameter(3, Date.valueOf(entry.bookedOn()))
                .setParameter(4, "CB" + entry.id())
                .setParameter(5, days.stream().mapToInt(CardDay::movements).sum())
                .setParameter(6, days.stream().map(CardDay::gross).reduce(Money.ZERO, Money::plus).euros())
                .setParameter(7, entry.amount().euros())
                .setParameter(8, act.by()).setParameter(9, act.at().toString()).executeUpdate();
        em.createNativeQuery("insert into card_settlement_item (entry_id, settlement_id) select m.id, ?3 " + OPEN)
                .setParameter(1, Date.valueOf(days.get(0).day())).setParameter(2, Date.valueOf(days.get(days.size() - 1).day()))
                .setParameter(3, id).executeUpdate();
        return id;
    }
}

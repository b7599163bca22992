package org.quittance.payment.arrears;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.quittance.contract.ServiceKind;
import org.quittance.money.Money;
import org.quittance.payment.arrears.Debtor.Dunned;
import org.quittance.payment.arrears.Debtor.OpenInvoice;
import org.quittance.payment.arrears.Debtor.Supplied;

/** Reads accounts in arrears with all that dunning has to know of them: eight queries for any number of accounts. */
@ApplicationScoped
public class Arrears {

    /** What an invoice's entry still owes. */
    static final String OPEN = """
            from account_entry e join invoice i on i.id = e.invoice_id
              left join lateral (select sum(a.amount) as amount from allocation a where a.debit_id = e.id) paid on true
            where e.kind = 'INVOICE' and i.status = 'PUBLISHED' and e.amount > coalesce(paid.amount, 0)""";
    /** What an entry of costs or interest still owes. */
    static final String OPEN_FEES = """
            from account_entry e
              left join lateral (select sum(a.amount) as amount from allocation a where a.debit_id = e.id) paid on true
            where e.kind = 'FEE' and e.amount > coalesce(paid.amount, 0)""";
    /** Who owes something that is due before {@code ?1}. */
    private static final String IN_ARREARS = "(select e.account_id " + OPEN + """
             and i.due_date < ?1
            union select f.account_id from fee_document f where f.open > 0 and f.payable_by < ?1) late""";
    /** Documents of costs and interest, whether their debit is under way, the steps that were taken, and what is disputed on {@code ?2}. */
    private static final String FEE_INVOICES = """
            select f.account_id, f.id, f.number, f.payable_by, f.open, coalesce(taken.steps, 0), taken.last_on,
              exists (select from collection c where c.fee_id = f.id and c.state in ('ANNOUNCED', 'BATCHED', 'SENT')),
              (select coalesce(sum(h.amount), 0.00) from dunning_hold h where h.fee_id = f.id and h.since <= ?2
                and (h.until is null or h.until >= ?2) and (h.closed_on is null or h.closed_on > ?2))
            from fee_document f left join lateral (select max(t.position) as steps, max(t.sent_on) as last_on
                from dunning_act_item t where t.fee_id = f.id and t.sent_on is not null) taken on true
            where f.account_id = any (cast(?1 as bigint[])) and f.open > 0 order by f.payable_by, f.number""";
    private static final String SERVICES = """
            select k.invoice_id, c.kind, coalesce(w.dwelling, u.kind = 'PERSON')
            from invoice_contract k join contract c on c.id = k.contract_id join account a on a.id = c.account_id
              join customer u on u.id = a.customer_id left join water_contract w on w.id = c.id
            where not k.reversal and k.invoice_id = any (cast(?1 as bigint[]))""";

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;
    @Inject
    private PaymentPlans plans;

    /** The next accounts, in the order of their identifiers, that have an invoice or a fee overdue on a day; one query. */
    @SuppressWarnings("unchecked")
    public List<Long> accounts(LocalDate day, long after, int most) {
        List<Number> ids = em.createNativeQuery("select account_id from " + IN_ARREARS
                        + " where account_id > ?2 order by account_id")
                .setParameter(1, Date.valueOf(day))
                .setParameter(2, after)
                .setMaxResults(most)
                .getResultList();
        return ids.stream().map(Number::longValue).toList();
    }

    public long count(LocalDate day) {
        return ((Number) em.createNativeQuery("select count(*) from " + IN_ARREARS)
                .setParameter(1, Date.valueOf(day)).getSingleResult()).longValue();
    }

    /** The accounts as they stand on a day, in the order of their identifiers; those that owe nothing too. */
    public List<Debtor> debtors(Collection<Long> accounts, LocalDate day) {
        if (accounts.isEmpty()) {
            return List.of();
        }
        List<Object[]> open = rows("select e.account_id, i.id, i.number, i.due_date, e.amount - coalesce(paid.amount, 0) "
                + OPEN + " and e.account_id = any (cast(?1 as bigint[])) order by i.due_date, i.number", accounts);
        List<Long> invoices = open.stream().map(row -> number(row[1])).toList();
        Map<Long, Set<Supplied>> supplies = supplies(invoices);
        Map<Long, Dunned> dunned = dunned(invoices);
        Map<Long, Money> disputed = disputed(invoices, day);
        Map<Long, Money> remaining = new HashMap<>();
        open.forEach(row -> remaining.put(number(row[1]), Money.of((BigDecimal) row[4])));
        Set<Long> planned = plans.pausing(accounts, day, remaining);
        Set<Long> debited = debited(invoices);
        Map<Long, List<OpenInvoice>> byAccount = new HashMap<>();
        for (Object[] row : open) {
            long id = number(row[1]);
            byAccount.computeIfAbsent(number(row[0]), account -> new ArrayList<>()).add(new OpenInvoice(id,
                    (String) row[2], ((Date) row[3]).toLocalDate(), remaining.get(id), disputed.getOrDefault(id, Money.ZERO),
                    planned.contains(id) ? Protection.PAYMENT_PLAN : debited.contains(id) ? Protection.DEBIT_UNDER_WAY : null,
                    supplies.getOrDefault(id, Set.of()), dunned.getOrDefault(id, Dunned.NEVER)));
        }
        return holders(accounts, day, byAccount);
    }

    private List<Debtor> holders(Collection<Long> accounts, LocalDate day, Map<Long, List<OpenInvoice>> open) {
        Map<Long, Money> fees = fees(accounts);
        Map<Long, List<OpenInvoice>> charged = feeInvoices(accounts, day);
        return rows("""
                select a.id, c.id, c.kind = 'COMPANY', exists (select from dunning_hold h where h.customer_id = c.id
                    and h.kind = 'VULNERABLE' and h.since <= ?2 and (h.until is null or h.until >= ?2)
                    and (h.closed_on is null or h.closed_on > ?2))
                from account a join customer c on c.id = a.customer_id
                where a.id = any (cast(?1 as bigint[])) order by a.id""", accounts, Date.valueOf(day)).stream()
                .map(row -> new Debtor(number(row[0]), number(row[1]), (Boolean) row[2], (Boolean) row[3],
                        fees.getOrDefault(number(row[0]), Money.ZERO), charged.getOrDefault(number(row[0]), List.of()),
                        open.getOrDefault(number(row[0]), List.of())))
                .toList();
    }

    private Map<Long, Money> fees(Collection<Long> accounts) {
        Map<Long, Money> fees = new HashMap<>();
        rows("select e.account_id, sum(e.amount - coalesce(paid.amount, 0)) " + OPEN_FEES
                + " and e.account_id = any (cast(?1 as bigint[])) group by e.account_id", accounts)
                .forEach(row -> fees.put(number(row[0]), Money.of((BigDecimal) row[1])));
        return fees;
    }

    private Map<Long, List<OpenInvoice>> feeInvoices(Collection<Long> accounts, LocalDate day) {
        Map<Long, List<OpenInvoice>> charged = new HashMap<>();
        rows(FEE_INVOICES, accounts, Date.valueOf(day)).forEach(row -> charged.computeIfAbsent(number(row[0]), account -> new ArrayList<>())
                .add(new OpenInvoice(number(row[1]), (String) row[2], day(row[3]), Money.of((BigDecimal) row[4]), Money.of((BigDecimal) row[8]),
                        (Boolean) row[7] ? Protection.DEBIT_UNDER_WAY : null, Set.of(),
                        new Dunned(((Number) row[5]).intValue(), day(row[6]), null))));
        return charged;
    }

    /** Invoices whose debit is told, at the bank, or collected and not booked yet. */
    @SuppressWarnings("unchecked")
    private Set<Long> debited(List<Long> invoices) {
        List<Number> ids = em.createNativeQuery("""
                select invoice_id from collection where state in ('ANNOUNCED', 'BATCHED', 'SENT')
                  and invoice_id = any (cast(?1 as bigint[]))""").setParameter(1, IdArray.of(invoices)).getResultList();
        return ids.stream().map(Number::longValue).collect(Collectors.toSet());
    }

    private Map<Long, Set<Supplied>> supplies(List<Long> invoices) {
        Map<Long, Set<Supplied>> supplies = new HashMap<>();
        rows(SERVICES, invoices).forEach(row -> supplies.computeIfAbsent(number(row[0]), invoice -> new HashSet<>())
                .add(new Supplied(ServiceKind.valueOf((String) row[1]), (Boolean) row[2])));
        return supplies;
    }

    private Map<Long, Dunned> dunned(List<Long> invoices) {
        Map<Long, Dunned> dunned = new HashMap<>();
        rows("""
                select invoice_id, max(position), max(sent_on), max(case when costs > 0 or interest > 0 then sent_on end)
                from dunning_act_item where sent_on is not null and invoice_id = any (cast(?1 as bigint[]))
                group by invoice_id""", invoices).forEach(row -> dunned.put(number(row[0]),
                        new Dunned(((Number) row[1]).intValue(), day(row[2]), day(row[3]))));
        return dunned;
    }

    private Map<Long, Money> disputed(List<Long> invoices, LocalDate day) {
        Map<Long, Money> disputed = new HashMap<>();
        rows("""
                select invoice_id, sum(amount) from dunning_hold where kind = 'DISPUTED' and since <= ?2
                  and (until is null or until >= ?2) and (closed_on is null or closed_on > ?2)
                  and invoice_id = any (cast(?1 as bigint[])) group by invoice_id""", invoices, Date.valueOf(day))
                .forEach(row -> disputed.put(number(row[0]), Money.of((BigDecimal) row[1])));
        return disputed;
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String query, Collection<Long> ids, Object... more) {
        var prepared = em.createNativeQuery(query).setParameter(1, IdArray.of(ids));
        for (int i = 0; i < more.length; i++) {
            prepared.setParameter(i + 2, more[i]);
        }
        return prepared.getResultList();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private static LocalDate day(Object value) {
        return value == null ? null : ((Date) value).toLocalDate();
    }
}

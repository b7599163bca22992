package org.quittance.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.quittance.customer.VisibleCustomers;
import org.quittance.money.Money;

/**
 * What can be asked for by direct debit: open invoices that the customer sees, fee invoices, and instalments of the coming
 * month, of accounts that may be debited, unless they are asked for already or came back without leave to be asked for again.
 * What is disputed, or paid off in instalments by a payment plan, is left alone.
 */
@ApplicationScoped
public class DueItems {

    /** What may be due; each row has {@code id, kind, account_id, reference, due_date, open}. */
    private static final String DUE = """
            select i.id, 'INVOICE' as kind, i.account_id, i.number as reference, i.due_date,
              e.amount - coalesce((select sum(a.amount) from allocation a where a.debit_id = e.id), 0) as open
            from invoice i join account_entry e on e.invoice_id = i.id
            where i.kind = 'INVOICE' and i.status = 'PUBLISHED'
              and not exists (select from payment_plan_item t join payment_plan g on g.id = t.plan_id
                where t.invoice_id = i.id and g.status in ('PROPOSED', 'GRANTED'))
              and not exists (select from dunning_hold h where h.invoice_id = i.id and h.since <= cast(?1 as date)
                and coalesce(h.until, cast(?1 as date)) >= cast(?1 as date) and h.closed_on is null)
            union all
            select n.id, 'INSTALMENT', p.account_id, c.number || '-' || to_char(n.due_on, 'YYYYMMDD'), n.due_on, n.amount
            from instalment n join instalment_plan p on p.id = n.plan_id join contract c on c.id = p.contract_id
            where p.by_debit and p.status = 'ACTIVE' and n.status in ('PLANNED', 'FAILED')
              and n.due_on < cast(?1 as date) + interval '1 month'
            union all
            select f.id, 'FEE', f.account_id, f.number, f.payable_by, f.open from fee_document f
            where not exists (select from dunning_hold h where h.fee_id = f.id and h.since <= cast(?1 as date)
                and coalesce(h.until, cast(?1 as date)) >= cast(?1 as date) and h.closed_on is null)""";

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    /** What may be asked for now; wants a condition. */
    private static final String ASKABLE = """
            select due.id, due.kind, m.id, due.reference, due.open,
              greatest(due.due_date, (select max(c.retry_on) from collection c
                where coalesce(c.invoice_id, c.instalment_id, c.fee_id) = due.id)),
              (select count(*) from collection c where coalesce(c.invoice_id, c.instalment_id, c.fee_id) = due.id)
            from (%s) due join mandate m on m.account_id = due.account_id
            where m.state = 'ACTIVE' and coalesce(m.last_collected_on, m.signed_on) + interval '36 months' > ?1
              and due.open > 0
              and not exists (select from collection c where coalesce(c.invoice_id, c.instalment_id, c.fee_id) = due.id
                and (c.state in ('ANNOUNCED', 'BATCHED', 'SENT') or c.state = 'RETURNED' and c.retry_on is null))
              and\s""".formatted(DUE);

    /** In the order of their keys; one query. */
    public List<DueItem> page(LocalDate today, long after, int most) {
        return items(em.createNativeQuery(ASKABLE + "due.id > ?2 order by due.id")
                .setParameter(1, Date.valueOf(today)).setParameter(2, after).setMaxResults(most));
    }

    /** What may be asked of some customers; one query. */
    public List<DueItem> of(VisibleCustomers visible, LocalDate today) {
        return items(em.createNativeQuery(ASKABLE + """
                due.account_id in (select a.id from account a where a.customer_id = any (cast(?2 as bigint[])))
                order by due.id""")
                .setParameter(1, Date.valueOf(today)).setParameter(2, array(visible.ids())));
    }

    /**
     * Invoices, numbered but not yet published, that will be asked for.
     *
     * @param invoices by their keys
     */
    public List<DueItem> toBePublished(Collection<Long> invoices, LocalDate today) {
        return items(em.createNativeQuery("""
                select i.id, 'INVOICE', m.id, i.number, e.amount - coalesce(paid.amount, 0), i.due_date, 0
                from invoice i join account_entry e on e.invoice_id = i.id join mandate m on m.account_id = i.account_id
                  left join lateral (select sum(a.amount) as amount from allocation a where a.debit_id = e.id) paid on true
                where i.id = any (cast(?2 as bigint[])) and i.kind = 'INVOICE' and e.amount > coalesce(paid.amount, 0)
                  and m.state = 'ACTIVE' and coalesce(m.last_collected_on, m.signed_on) + interval '36 months' > ?1
                order by i.id""")
                .setParameter(1, Date.valueOf(today)).setParameter(2, array(invoices)));
    }

    @SuppressWarnings("unchecked")
    private static List<DueItem> items(Query query) {
        List<Object[]> rows = query.getResultList();
        return rows.stream().map(row -> new DueItem(((Number) row[0]).longValue(), DueItem.Kind.valueOf((String) row[1]),
                ((Number) row[2]).longValue(), (String) row[3], Money.of((BigDecimal) row[4]), ((Date) row[5]).toLocalDate(),
                ((Number) row[6]).intValue())).toList();
    }

    private static String array(Collection<Long> keys) {
        return keys.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
}

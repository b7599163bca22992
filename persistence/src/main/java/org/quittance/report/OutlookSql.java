package org.quittance.report;

/** What happens next to a customer, as one table: kind, day, amount, what it is about. */
public final class OutlookSql {

    /**
     * The customer is {@code ?1}, today {@code ?2}. A contract is billed when the period of its cycle is over to which its
     * first day without a bill belongs, or the days that are settled at once, or the contract itself; what waits for longer
     * is billed from today. A contract taken back before its first day neither begins nor ends.
     */
    public static final String NEXT = """
            with own as (select id from account where customer_id = ?1)
            select 'DEBIT', c.due_on, c.amount, coalesce(i.number, k.number, f.piece)
            from collection c left join invoice i on i.id = c.invoice_id left join account_entry f on f.id = c.fee_id
              left join instalment n on n.id = c.instalment_id left join instalment_plan p on p.id = n.plan_id
              left join contract k on k.id = p.contract_id
            where c.account_id in (select id from own) and c.state in ('ANNOUNCED', 'BATCHED', 'SENT') and c.due_on >= ?2
            union all
            (select distinct on (p.id) 'INSTALMENT', n.due_on, n.amount, k.number
            from instalment_plan p join contract k on k.id = p.contract_id
              join instalment n on n.plan_id = p.id and n.status = 'PLANNED' and n.due_on >= ?2
            where p.account_id in (select id from own) and p.status = 'ACTIVE'
              and not exists (select from collection c where c.instalment_id = n.id and c.state in ('ANNOUNCED', 'BATCHED', 'SENT'))
            order by p.id, n.due_on)
            union all
            (select distinct on (p.id) 'ARRANGEMENT', n.due_on, n.amount, a.number
            from payment_plan p join account a on a.id = p.account_id join payment_plan_instalment n on n.plan_id = p.id and n.due_on >= ?2
            where p.account_id in (select id from own) and p.status = 'GRANTED' order by p.id, n.due_on)
            union all
            select 'BILLING', greatest(?2, least(b.end_date, coalesce(b.settled_until, cast(date_trunc('year', b.billed_until)
                + (floor((extract(month from b.billed_until) - 1) / b.months) + 1) * b.months * interval '1 month' as date)))),
              null, b.number
            from (
              select k.number, k.end_date, k.settled_until, case k.cycle when 'MONTHLY' then 1 when 'BIMONTHLY' then 2
                  when 'HALF_YEARLY' then 6 else 12 end as months,
                coalesce((select max(d.period_end) from invoice_contract d
                  where d.contract_id = k.id and not d.reversal and not d.cancelled), k.billed_from) as billed_until
              from contract k where k.account_id in (select id from own)) b
            where b.end_date is null or b.billed_until < b.end_date
            union all
            select 'START', k.start_date, null, k.number from contract k
            where k.account_id in (select id from own) and k.start_date >= ?2 and (k.end_date is null or k.end_date > k.start_date)
            union all
            select 'END', k.end_date - 1, null, k.number from contract k
            where k.account_id in (select id from own) and k.end_date > ?2 and k.end_date > k.start_date
            union all
            select 'POWER', w.valid_from, null, k.number
            from power_change w join contract k on k.id = w.contract_id where k.account_id in (select id from own) and w.valid_from >= ?2
            union all
            select 'OFF_PEAK', h.valid_from, null, k.number from off_peak_schedule h join contract k on k.id = h.contract_id
            where k.account_id in (select id from own) and h.valid_from >= ?2 and h.valid_from > k.start_date
            union all
            select 'DUNNING', u.day, d.amount, d.kind
            from dunning_act d join dunning_run u on u.id = d.run_id where d.customer_id = ?1 and d.status = 'PROPOSED'
            union all
            select 'REQUEST', r.deadline, null, cast(r.id as text)
            from request r where r.customer_id = ?1 and r.closed_at is null
            union all
            select 'APPOINTMENT', cast(s.starts_at at time zone 'Europe/Paris' as date), null,
              a.topic || ' ' || to_char(s.starts_at at time zone 'Europe/Paris', 'HH24:MI')
            from appointment a join appointment_slot s on s.id = a.slot_id
            where a.customer_id = ?1 and a.cancelled_at is null and s.starts_at >= cast(?2 as timestamp) at time zone 'Europe/Paris'
            order by 2, 1, 4""";

    private OutlookSql() {
    }
}

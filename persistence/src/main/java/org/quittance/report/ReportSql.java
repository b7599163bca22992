package org.quittance.report;

/**
 * The statements of the dashboards. The period is {@code ?1} to {@code ?2}, its end not included; what is counted as of a day
 * has that day as {@code ?3}.
 */
public final class ReportSql {

    /**
     * How a document is shared among the services it bills: {@code below} and {@code upto} are net amounts on top of each
     * other, {@code whole} is the last of them. Nearly all bill one service and need no line for that. Which documents,
     * the common table {@code document} says.
     */
    private static final String SHARE = """
            billed as (
              select distinct c.invoice_id, c.service from document d join invoice_contract c on c.invoice_id = d.id),
            several as (select invoice_id from billed group by invoice_id having count(*) > 1),
            share as (
              select b.invoice_id, b.service, 0 as below, 1 as upto, 1 as whole
              from billed b left join several s on s.invoice_id = b.invoice_id where s.invoice_id is null
              union all
              select invoice_id, service, sum(net) over up_to_it - net, sum(net) over up_to_it,
                nullif(sum(net) over (partition by invoice_id), 0)
              from (
                select l.invoice_id, c.service, sum(l.net) as net
                from several s join invoice_line l on l.invoice_id = s.invoice_id
                  join invoice_contract c on c.invoice_id = l.invoice_id and c.contract_id = l.contract_id
                group by l.invoice_id, c.service) n
              window up_to_it as (partition by invoice_id order by service))""";
    /** A part of an amount; the parts add up to it, to the cent. */
    private static final String PART = """
            coalesce(round(%1$s * s.upto / s.whole, 2) - round(%1$s * s.below / s.whole, 2), case when s.below = 0 then %1$s else 0 end)""";

    /** Month, service, documents and their total including VAT, less credit notes, by the date of the document. */
    public static final String INVOICED = """
            with document as (
              select i.id, cast(date_trunc('month', i.issue_date) as date) as month, i.gross
              from invoice i
              where i.number is not null and i.kind in ('INVOICE', 'CREDIT_NOTE') and i.issue_date >= ?1 and i.issue_date < ?2),
            """ + SHARE + """

            select d.month, s.service, count(*), sum(""" + PART.formatted("d.gross") + """
            ) from document d join share s on s.invoice_id = d.id group by d.month, s.service order by d.month, s.service""";

    /**
     * Month, service and money received less what came back, by the day of the payment: by the invoices that a payment pays
     * today, or by the contract of its plan. What pays no invoice yet, or costs and interest, is of no service.
     */
    public static final String COLLECTED = """
            with money as (
              select e.id, cast(date_trunc('month', e.day) as date) as month, -e.amount as amount, e.plan_id
              from account_entry e where e.kind in ('PAYMENT', 'RETURN') and e.day >= ?1 and e.day < ?2),
            paid as (
              select a.credit_id, d.invoice_id, sum(a.amount) as amount
              from money m join allocation a on a.credit_id = m.id join account_entry d on d.id = a.debit_id
              where m.plan_id is null and d.invoice_id is not null
              group by a.credit_id, d.invoice_id having sum(a.amount) <> 0),
            document as (select distinct invoice_id as id from paid),
            """ + SHARE + """
            ,
            attributed as (
              select p.credit_id as id, s.service, """ + PART.formatted("p.amount") + """
               as amount from paid p join share s on s.invoice_id = p.invoice_id
              union all
              select m.id, k.kind, m.amount
              from money m join instalment_plan p on p.id = m.plan_id join contract k on k.id = p.contract_id),
            rest as (
              select m.month, m.amount - coalesce(a.amount, 0) as amount
              from money m left join (select id, sum(amount) as amount from attributed group by id) a on a.id = m.id)
            select month, service, sum(amount) from (
              select m.month, a.service, a.amount from attributed a join money m on m.id = a.id
              union all select month, null, amount from rest where amount <> 0) f
            group by month, service order by month, service""";

    /** Month and number of debits that the bank was asked for, by the day they were due. */
    public static final String PRESENTED = """
            select cast(date_trunc('month', c.due_on) as date) as month, count(*)
            from collection c where c.state in ('SENT', 'COLLECTED', 'RETURNED') and c.due_on >= ?1 and c.due_on < ?2
            group by month order by month""";

    /** Month, reason with its words, number and amount of debits that came back, by the day they did. */
    public static final String RETURNED = """
            select cast(date_trunc('month', i.occurred_on) as date) as month, i.reason_code, max(i.french), max(i.english),
              count(*), sum(i.amount)
            from incident i where i.occurred_on >= ?1 and i.occurred_on < ?2
            group by month, i.reason_code order by month, i.reason_code""";

    /**
     * Month, service and quantity that was billed, spread evenly over the days it was billed for, whatever is corrected left
     * out: kWh drawn, m3, or kWh bought where the operator buys. What is billed was billed after it was used.
     */
    public static final String CONSUMED = """
            select cast(g.first_day as date) as month, c.service,
              sum(q.quantity * (least(q.period_end, cast(g.first_day + interval '1 month' as date)) - greatest(q.period_start, cast(g.first_day as date)))
                / (q.period_end - q.period_start))
            from invoice i join invoice_contract c on c.invoice_id = i.id and not c.reversal and not c.cancelled
              join metered_quantity q on q.invoice_id = i.id and q.contract_id = c.contract_id
                and q.measure = case c.service when 'WATER' then 'WATER' when 'SURPLUS' then 'INJECTED' else 'DRAWN' end
              cross join lateral generate_series(date_trunc('month', cast(greatest(q.period_start, ?1) as timestamp)),
                cast(least(q.period_end, ?2) - 1 as timestamp), interval '1 month') as g(first_day)
            where i.number is not null and i.issue_date >= ?1 and q.period_start < ?2 and q.period_end > ?1
            group by month, c.service order by month, c.service""";

    /**
     * Kind, requests sent, of those open, decided, the median of days from sending to the decision, and those that were or
     * are late: decided after their last day, or undecided when it is over.
     */
    public static final String ANSWERED = """
            select a.kind, count(*), count(*) filter (where a.closed_at is null), count(a.decided_at),
              percentile_cont(0.5) within group (order by extract(epoch from a.decided_at - a.sent_at) / 86400.0),
              count(*) filter (where a.state <> 'WITHDRAWN'
                and coalesce(cast(a.decided_at at time zone 'Europe/Paris' as date), ?3) > a.deadline)
            from (
              select r.kind, r.state, r.sent_at, r.deadline, r.closed_at,
                (select min(s.at) from request_step s where s.request_id = r.id and s.state in ('ACCEPTED', 'REFUSED', 'DONE')) as decided_at
              from request r
              where r.sent_at >= cast(?1 as timestamp) at time zone 'Europe/Paris' and r.sent_at < cast(?2 as timestamp) at time zone 'Europe/Paris') a
            group by a.kind order by a.kind""";

    private ReportSql() {
    }
}

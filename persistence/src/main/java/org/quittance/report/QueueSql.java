package org.quittance.report;

/** What waits for staff, as one table: the queue, how much is in it, since when the oldest, the first deadline, how much is late. */
public final class QueueSql {

    /** Today is {@code ?1}. Each part reads what waits by an index of just that. */
    public static final String WAITING = """
            select 'REQUESTS', count(*), min(r.sent_at), min(r.deadline), count(*) filter (where r.deadline < ?1)
            from request r where r.closed_at is null and r.state <> 'WAITING'
            union all
            select 'MESSAGES', count(distinct m.request_id), min(m.at), null, 0
            from request_message m join request r on r.id = m.request_id
            where m.seen_at is null and not m.internal and not m.by_staff and r.closed_at is null
            union all
            select 'READINGS', count(*), min(r.recorded_at), cast(null as date), 0 from reading r where r.status = 'HELD'
            union all
            select 'PARKED', count(*), min(u.prepared_at), min(u.invoice_date), count(*) filter (where u.invoice_date < ?1)
            from billing_run u join run_item t on t.run_id = u.id and t.status = 'PARKED'
            where u.status in ('GENERATED', 'REVIEWED')
            union all
            select 'RECEIPTS', count(*), cast(min(e.booked_on) as timestamp) at time zone 'Europe/Paris', null, 0
            from bank_entry e where e.state in ('PROPOSED', 'UNIDENTIFIED', 'PARKED')
            union all
            select 'RETURNED', count(*), min(i.recorded_at), null, 0
            from incident i where i.closed_at is null and i.course <> 'RETRY'
            union all
            select 'CARDS', count(*), min(n.first_at), null, 0 from refused_notification n where n.seen_at is null
            union all
            select 'BATCHES', count(*), min(b.prepared_at), null, 0 from collection_batch b where b.state = 'PREPARED'
            union all
            select 'REFUNDS', count(*), min(f.requested_at), null, 0 from refund f where f.state = 'REQUESTED'
            union all
            select 'DUNNING', count(*), min(d.prepared_at), null, 0 from dunning_run d where d.status = 'PROPOSED'
            union all
            select 'ERASURES', count(*), min(e.asked_at), null, 0 from erasure_request e where e.status = 'ASKED'
            union all
            select 'DEAD', count(*), min(o.created_at), null, 0 from outbox_message o where o.status = 'DEAD'""";

    private QueueSql() {
    }
}

package org.quittance.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quittance.money.Money;

/** Batches of collections, and what goes into and out of them; set-wise, for they are many. */
@ApplicationScoped
public class CollectionBatches {

    private static final String FREED = """
            umr = null, signed_on = null, iban = null, bic = null, holder = null, sequence_type = null, amended = false,
            batch_id = null""";

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    public void add(CollectionBatch batch) {
        em.persist(batch);
        em.flush();
    }

    /** Whether a batch has this name; nobody else names one until the transaction ends. */
    public boolean isNamed(String messageId) {
        em.createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtext('collection_batch.message_id'))) as locked").getSingleResult();
        return em.createQuery("select count(b) from CollectionBatch b where b.messageId = :name", Long.class)
                .setParameter("name", messageId).getSingleResult() > 0;
    }

    public Optional<CollectionBatch> find(long id) {
        return Optional.ofNullable(em.find(CollectionBatch.class, id));
    }

    /** The latest first. */
    public List<CollectionBatch> all(int most) {
        return em.createQuery("select b from CollectionBatch b order by b.preparedAt desc, b.id desc", CollectionBatch.class)
                .setMaxResults(most).getResultList();
    }

    /** Of which debits can still be dropped. */
    public Set<Long> open() {
        return Set.copyOf(em.createQuery("select b.id from CollectionBatch b where b.state in :open", Long.class)
                .setParameter("open", List.of(CollectionBatch.State.PREPARING, CollectionBatch.State.PREPARED))
                .getResultList());
    }

    /** Whose job takes in or writes, or should. */
    public List<CollectionBatch> atWork() {
        return em.createQuery("select b from CollectionBatch b where b.state in :working order by b.id", CollectionBatch.class)
                .setParameter("working", List.of(CollectionBatch.State.PREPARING, CollectionBatch.State.APPROVED))
                .getResultList();
    }

    /** Locked until the end of the transaction: transitions happen one after the other. */
    public CollectionBatch locked(long id) {
        em.createNativeQuery("select id from collection_batch where id = ?1 for no key update").setParameter(1, id)
                .getResultList();
        CollectionBatch batch = em.find(CollectionBatch.class, id);
        if (batch != null) {
            em.refresh(batch);
        }
        return batch;
    }

    /** Announced debits until a day, in the order of their keys. */
    public List<Long> waiting(LocalDate until, long after, int most) {
        return em.createQuery("""
                select c.id from Collection c where c.state = :announced and c.dueOn <= :until and c.id > :after order by c.id""",
                Long.class)
                .setParameter("announced", org.quittance.payment.Collection.State.ANNOUNCED)
                .setParameter("until", until)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many debits are announced until a day, and their sum. */
    public CollectionBatch.Totals waiting(LocalDate until) {
        return totals(em.createNativeQuery("""
                select count(*), coalesce(sum(amount), 0.00) from collection where state = 'ANNOUNCED' and due_on <= ?1""")
                .setParameter(1, Date.valueOf(until)).getSingleResult());
    }

    /**
     * Takes announced debits in with their mandates as they are now, and drops those that are paid meanwhile or whose mandate
     * may not be debited any more. Less than announced is debited where less is open.
     *
     * @param earliest       the first day that the bank can still keep
     * @param announcesFirst whether the first debit of a mandate is named as such
     */
    public void take(long batch, Collection<Long> collections, LocalDate earliest, LocalDate today, boolean announcesFirst) {
        String keys = array(collections);
        em.createNativeQuery("""
                select m.id from mandate m where m.id in
                  (select mandate_id from collection where id = any (cast(?1 as bigint[]))) order by m.id for no key update""")
                .setParameter(1, keys).getResultList();
        em.createNativeQuery("""
                update collection c set state = 'BATCHED', batch_id = ?1, amount = least(c.amount, due.open),
                  due_on = greatest(c.due_on, ?3), umr = m.umr, signed_on = m.signed_on, iban = m.iban, bic = m.bic,
                  holder = m.holder, amended = m.amended,
                  sequence_type = case when ?4 and m.last_collected_on is null and not exists (
                    select from collection o where o.mandate_id = m.id and o.id <> c.id
                      and (o.batch_id is not null or o.state = 'ANNOUNCED' and o.id < c.id)) then 'FRST' else 'RCUR' end
                from mandate m, (
                  select o.id, case when o.instalment_id is not null then coalesce((
                    select n.amount from instalment n join instalment_plan p on p.id = n.plan_id
                    where n.id = o.instalment_id and n.status in ('PLANNED', 'FAILED') and p.status = 'ACTIVE'), 0) else (
                    select e.amount - coalesce((select sum(a.amount) from allocation a where a.debit_id = e.id), 0)
                    from account_entry e where e.invoice_id = o.invoice_id
                    union all
                    select f.open from fee_document f where f.account_id = o.account_id and f.id = o.fee_id) end as open
                  from collection o where o.id = any (cast(?2 as bigint[]))) due
                where c.id = due.id and c.state = 'ANNOUNCED' and m.id = c.mandate_id and m.state = 'ACTIVE' and due.open > 0
                  and coalesce(m.last_collected_on, m.signed_on) + interval '36 months' > ?5""")
                .setParameter(1, batch).setParameter(2, keys)
                .setParameter(3, Date.valueOf(earliest)).setParameter(4, announcesFirst).setParameter(5, Date.valueOf(today))
                .executeUpdate();
        em.createNativeQuery("""
                update collection set state = 'CANCELLED' where state = 'ANNOUNCED' and id = any (cast(?1 as bigint[]))""")
                .setParameter(1, keys).executeUpdate();
    }

    /** As it stands now. */
    public CollectionBatch.Totals totals(long batch) {
        return totals(em.createNativeQuery("select count(*), coalesce(sum(amount), 0.00) from collection where batch_id = ?1")
                .setParameter(1, batch).getSingleResult());
    }

    private static CollectionBatch.Totals totals(Object row) {
        Object[] values = (Object[]) row;
        return new CollectionBatch.Totals(((Number) values[0]).intValue(), Money.of((BigDecimal) values[1]));
    }

    /** What the file is made of, in its order. */
    @SuppressWarnings("unchecked")
    public List<DebitBlock> blocks(long batch) {
        List<Object[]> rows = em.createNativeQuery("""
                select sequence_type, due_on, count(*), sum(amount) from collection where batch_id = ?1
                group by sequence_type, due_on order by sequence_type, due_on""")
                .setParameter(1, batch).getResultList();
        return rows.stream().map(row -> new DebitBlock(SequenceType.valueOf((String) row[0]), ((Date) row[1]).toLocalDate(),
                ((Number) row[2]).intValue(), Money.of((BigDecimal) row[3]))).toList();
    }

    /** Of a block, in the order of their keys. */
    public List<Debit> debits(long batch, DebitBlock block, long after, int most) {
        return em.createQuery("""
                select new org.quittance.payment.Debit(c.id, c.endToEndId, c.umr, c.signedOn, c.amended, c.amount, c.iban, c.bic,
                  c.holder, c.statementText)
                from Collection c where c.batchId = :batch and c.sequenceType = :sequence and c.dueOn = :on and c.id > :after
                order by c.id""", Debit.class)
                .setParameter("batch", batch)
                .setParameter("sequence", block.sequence())
                .setParameter("on", block.on())
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** The bank has it: its mandates were used, and those whose account changed meanwhile will say so next time. */
    public void send(long batch) {
        em.createNativeQuery("update collection set state = 'SENT' where batch_id = ?1 and state = 'BATCHED'")
                .setParameter(1, batch).executeUpdate();
        em.createNativeQuery("""
                update mandate m set last_collected_on = greatest(m.last_collected_on, used.last), amended = m.iban <> used.iban
                from (select mandate_id, max(due_on) as last, (array_agg(iban order by due_on desc, id desc))[1] as iban
                      from collection where batch_id = ?1 group by mandate_id) used
                where m.id = used.mandate_id""")
                .setParameter(1, batch).executeUpdate();
    }

    /** Its debits wait for another batch. */
    public void free(long batch) {
        em.createNativeQuery("update collection set state = 'ANNOUNCED', " + FREED + " where batch_id = ?1 and state = 'BATCHED'")
                .setParameter(1, batch).executeUpdate();
    }

    /** Drops every debit of a mandate that no approved file holds. @return how many */
    public int dropOf(long mandate) {
        lockOpen();
        return em.createNativeQuery("update collection set state = 'CANCELLED', " + FREED + " where mandate_id = ?1 and ("
                        + "state = 'ANNOUNCED' or state = 'BATCHED' and batch_id in"
                        + " (select id from collection_batch where state in ('PREPARING', 'PREPARED')))")
                .setParameter(1, mandate).executeUpdate();
    }

    /** Debits that no approved file holds follow their mandate to its new account. */
    public void followAccountOf(long mandate) {
        lockOpen();
        em.createNativeQuery("""
                update collection c set iban = m.iban, bic = m.bic, holder = m.holder, amended = m.amended from mandate m
                where m.id = ?1 and c.mandate_id = m.id and c.state = 'BATCHED' and c.batch_id in
                  (select id from collection_batch where state in ('PREPARING', 'PREPARED'))""")
                .setParameter(1, mandate).executeUpdate();
    }

    /** Nobody approves while debits leave or change. */
    private void lockOpen() {
        em.createNativeQuery(
                "select id from collection_batch where state in ('PREPARING', 'PREPARED') order by id for no key update")
                .getResultList();
    }

    /** Throws away what was written of the file. */
    @Transactional
    public void deleteParts(long batch) {
        em.createQuery("delete from CollectionBatchPart p where p.batchId = :batch").setParameter("batch", batch).executeUpdate();
    }

    /** @param position counted from 0 */
    @Transactional
    public void addPart(long batch, int position, byte[] content) {
        em.persist(new CollectionBatchPart(batch, position, content));
    }

    /** Its file is whole and valid. */
    @Transactional
    public void written(long batch, long bytes, String sha256) {
        locked(batch).written(bytes, sha256);
    }

    /** Its file is not valid: it can be approved again once the cause is mended. */
    @Transactional
    public void refuse(long batch, String fault) {
        locked(batch).refuse(fault);
    }

    /** Nothing after the last. */
    public Optional<byte[]> part(long batch, int position) {
        return em.createQuery("select p.content from CollectionBatchPart p where p.batchId = :batch and p.position = :position",
                        byte[].class)
                .setParameter("batch", batch).setParameter("position", position)
                .getResultStream().findFirst();
    }

    private static String array(Collection<Long> keys) {
        return keys.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
}

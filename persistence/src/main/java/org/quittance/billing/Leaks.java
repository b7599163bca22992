package org.quittance.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quittance.customer.VisibleCustomers;

/** Abnormal consumption of water that was told, and what is not owed of it. */
@ApplicationScoped
public class Leaks {

    /**
     * Bills of what was read in dwellings, set against the average day of the dwelling in the three years before, whoever
     * lived there, else against that of a usual customer of the offer.
     */
    private static final String FIND = """
            insert into consumption_alert (id, contract_id, invoice_id, period_start, period_end, volume, average, factor, told_on,
                certificate_until)
            select nextval('id_seq'), billed.contract_id, billed.invoice_id, billed.period_start, billed.period_end, billed.volume,
              round(usual.average, 3), rule.factor, cast(?2 as date),
              cast(cast(?2 as date) + make_interval(months => rule.certificate_months) as date)
            from (select k.contract_id, k.invoice_id, k.period_start, k.period_end, sum(q.quantity) as volume
                  from invoice_contract k join invoice i on i.id = k.invoice_id and i.kind = 'INVOICE'
                  join water_contract w on w.id = k.contract_id and w.dwelling
                  join metered_quantity q on q.invoice_id = k.invoice_id and q.contract_id = k.contract_id and q.measure = 'WATER'
                    and q.period_start >= k.period_start and q.period_end <= k.period_end
                  where k.invoice_id = any (cast(?1 as bigint[])) and not k.reversal
                  group by k.contract_id, k.invoice_id, k.period_start, k.period_end having sum(q.estimated) = 0) billed
            join contract c on c.id = billed.contract_id join offer o on o.code = c.offer_code
            cross join (select * from leak_rule where valid_from <= cast(?2 as date) order by valid_from desc limit 1) rule
            cross join lateral (
              select sum(q.quantity) / sum(q.period_end - q.period_start) as a_day, sum(q.period_end - q.period_start) as days
              from contract n join invoice_contract e on e.contract_id = n.id and not e.reversal and not e.cancelled
              join metered_quantity q on q.invoice_id = e.invoice_id and q.contract_id = e.contract_id and q.measure = 'WATER'
              where n.service_point_id = c.service_point_id and e.period_end <= billed.period_start
                and e.period_start >= billed.period_start - interval '3 years') own
            cross join lateral (
              select (billed.period_end - billed.period_start) * case when own.days >= rule.least_history_days then own.a_day
                else (select sum(cast(m as numeric)) / 365 from unnest(string_to_array(o.yearly_profile, ',')) m) end as average) usual
            where billed.volume > rule.factor * usual.average
            on conflict (contract_id, period_start, period_end) do nothing returning id""";

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    /** Writes down those invoices that bill abnormally much for the first time; two queries at most. */
    public List<ConsumptionAlert> find(Collection<Long> invoices, LocalDate today) {
        List<?> found = em.createNativeQuery(FIND).setParameter(1, DueContracts.array(invoices))
                .setParameter(2, Date.valueOf(today)).getResultList();
        return found.isEmpty() ? List.of()
                : em.createQuery("select a from ConsumptionAlert a where a.id in :ids order by a.id", ConsumptionAlert.class)
                        .setParameter("ids", found.stream().map(id -> ((Number) id).longValue()).toList()).getResultList();
    }

    /** Which certificates can still be shown, with the number of the contract, the latest first; one query. */
    public List<Told> open(VisibleCustomers visible, LocalDate today) {
        return em.createQuery("""
                select a, c.number from ConsumptionAlert a, Contract c
                where c.id = a.contractId and c.account.customer.id in :customers and a.certificateUntil >= :today
                and not exists (select r from LeakRelief r where r.alertId = a.id) order by a.toldOn desc, a.id desc""", Object[].class)
                .setParameter("customers", visible.ids()).setParameter("today", today)
                .getResultStream().map(row -> new Told((ConsumptionAlert) row[0], (String) row[1])).toList();
    }

    /** What the customer of a contract was told. */
    public record Told(ConsumptionAlert alert, String contract) {
    }

    /** Of the days that begin then; empty if nothing was told of them. */
    public Optional<ConsumptionAlert> alert(String contract, LocalDate from) {
        return em.createQuery("""
                select a from ConsumptionAlert a, Contract c where c.id = a.contractId and c.number = :contract
                and a.periodStart = :from order by a.toldOn desc, a.id desc""", ConsumptionAlert.class)
                .setParameter("contract", contract).setParameter("from", from)
                .getResultStream().findFirst();
    }

    public boolean isRelieved(ConsumptionAlert alert) {
        return !em.createQuery("select r.id from LeakRelief r where r.alertId = :alert", Long.class)
                .setParameter("alert", alert.id()).getResultList().isEmpty();
    }

    public void add(LeakRelief relief) {
        em.persist(relief);
        em.flush();
    }

    /** By contract; one query. */
    public Map<Long, List<LeakRelief>> reliefs(Collection<Long> contracts) {
        return em.createQuery("select r from LeakRelief r where r.contractId in :contracts order by r.id", LeakRelief.class)
                .setParameter("contracts", contracts).getResultStream().collect(Collectors.groupingBy(LeakRelief::contractId));
    }

    /** The number of the document that bills the days now, empty if it waits to be corrected. */
    @SuppressWarnings("unchecked")
    public Optional<String> billedBy(ConsumptionAlert alert) {
        return em.createNativeQuery("""
                select i.number from invoice i join invoice_contract k on k.invoice_id = i.id
                where k.contract_id = ?1 and k.period_start = ?2 and k.period_end = ?3 and not k.reversal and not k.cancelled
                  and i.kind = 'INVOICE' and i.number is not null order by i.issue_date desc, i.number desc limit 1""")
                .setParameter(1, alert.contractId()).setParameter(2, Date.valueOf(alert.period().start()))
                .setParameter(3, Date.valueOf(alert.period().end())).getResultStream().findFirst();
    }
}

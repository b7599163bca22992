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
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quittance.billing.AskedContract.Refusal;
import org.quittance.customer.Customer;
import org.quittance.time.DateRange;

/** Which contracts are to be billed until a day, from which day on, and which are not, with the reason. */
@ApplicationScoped
public class DueContracts {

    /**
     * A contract is due from the day its last invoice ended, or else from its first day, until the day asked for or its
     * own end: what an earlier run could not bill is caught up; where one found nothing to bill, that was it. Days billed beyond the end are due too, to be taken back.
     * Days that are settled at once are due whole, when the last of them or of the contract is over, on an invoice of their own.
     * The contracts of an account that wants one invoice share its key; purchases always stand alone. What waits in
     * another run is left to that one, as long as it can still draft it.
     */
    private static final String DUE = """
            select d.contract_id, d.bill_key, d.in_run,
              case when d.billed_until < d.end_day or beyond.last_day is null then d.billed_until else beyond.first_day end as first_day,
              case when d.billed_until < d.end_day or beyond.last_day is null then d.end_day else beyond.last_day end as end_day
            from (
              select c.id as contract_id, c.end_date,
                case when a.one_invoice and c.kind <> 'SURPLUS' and c.settled_from is null then a.id else c.id end as bill_key,
                coalesce(greatest(
                  (select max(k.period_end) from invoice_contract k
                   where k.contract_id = c.id and not k.reversal and not k.cancelled),
                  (select max(u.period_end) from run_item u join billing_run r on r.id = u.run_id
                   where u.contract_id = c.id and u.status = 'UNCHANGED' and r.scope <> 'CORRECTION'
                     and r.status in ('ISSUED', 'PUBLISHING', 'PUBLISHED'))), c.billed_from) as billed_until,
                least(c.end_date, cast(?2 as date), case when least(c.settled_until, c.end_date) > ?2 then c.settled_from
                                                         else c.settled_until end) as end_day,
                (select min(r.number) from run_item i join billing_run r on r.id = i.run_id
                 where i.contract_id = c.id and r.id <> ?1 and r.scope <> 'CORRECTION'
                   and (i.status = 'DUE' and r.status in ('PREPARED', 'GENERATING', 'GENERATED')
                     or i.status = 'PARKED' and r.status in ('GENERATING', 'GENERATED'))) as in_run
              from contract c join account a on a.id = c.account_id
              where c.start_date < ?2 and %s) d
            left join lateral (
              select min(l.period_start) as first_day, max(l.period_end) as last_day
              from invoice_line l join invoice i on i.id = l.invoice_id and i.status <> 'DRAFT'
              where l.contract_id = d.contract_id and l.standing = 'BILLED' and l.period_end > d.end_date
                and d.end_date <= ?2 and not exists (select from invoice_line c where c.credits_line_id = l.id)
              ) beyond on true""";

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    /** @param which a condition on the contract {@code c}; parameter 1 is the run, 2 the day to bill until */
    static String sql(String which) {
        return DUE.formatted(which);
    }

    static String array(Collection<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    /** What an off-cycle run until a day would do with contracts, in the order asked for; two queries. */
    public List<AskedContract> asked(List<String> numbers, LocalDate until) {
        Map<String, Object[]> known = numbers.isEmpty() ? Map.of() : em.createQuery(
                "select c.number, c.id, c.account.customer, c.startDate, c.endDate from Contract c where c.number in :numbers",
                Object[].class)
                .setParameter("numbers", numbers)
                .getResultStream().collect(Collectors.toMap(row -> (String) row[0], Function.identity()));
        Map<Long, Due> due = due(known.values().stream().map(row -> (Long) row[1]).toList(), until);
        return numbers.stream().map(number -> known.containsKey(number)
                ? asked(known.get(number), due, until)
                : new AskedContract(number, null, null, null, Refusal.UNKNOWN, null)).toList();
    }

    private static AskedContract asked(Object[] contract, Map<Long, Due> dueContracts, LocalDate until) {
        Due due = dueContracts.get((Long) contract[1]);
        LocalDate end = (LocalDate) contract[4];
        Refusal refusal = due == null ? Refusal.NOT_STARTED
                : due.run() != null ? Refusal.WAITING
                : due.period() != null ? null
                : due.draftedIn() != null ? Refusal.DRAFTED
                : end != null && !end.isAfter(until) ? Refusal.ENDED : Refusal.BILLED;
        return new AskedContract((String) contract[0], (Long) contract[1], ((Customer) contract[2]).name(),
                refusal == null ? due.period() : null, refusal,
                due == null ? null : refusal == Refusal.DRAFTED ? due.draftedIn() : due.run());
    }

    /** The first day of a contract that no invoice bills, no draft either, and that no run is about to draft; empty if all is free. */
    public Optional<LocalDate> takenUntil(long contractId) {
        return Optional.ofNullable((Date) em.createNativeQuery("""
                select greatest(
                  (select max(k.period_end) from invoice_contract k
                   where k.contract_id = ?1 and not k.reversal and not k.cancelled),
                  (select max(i.period_end) from run_item i join billing_run r on r.id = i.run_id
                   where i.contract_id = ?1 and r.scope <> 'CORRECTION' and i.status in ('DUE', 'PARKED')
                     and r.status in ('PREPARED', 'GENERATING', 'GENERATED', 'REVIEWED')))""")
                .setParameter(1, contractId)
                .getSingleResult()).map(Date::toLocalDate);
    }

    /** @param period null if all is billed; {@code run} where it waits already, {@code draftedIn} where its last days are, else null */
    private record Due(DateRange period, String run, String draftedIn) {
    }

    @SuppressWarnings("unchecked")
    private Map<Long, Due> due(Collection<Long> contracts, LocalDate until) {
        List<Object[]> rows = em.createNativeQuery("""
                select due.contract_id, due.first_day, due.end_day, due.in_run,
                  (select min(r.number) from invoice_contract k join invoice i on i.id = k.invoice_id
                     join billing_run r on r.id = i.run_id
                   where k.contract_id = due.contract_id and not k.reversal and not k.cancelled and i.status = 'DRAFT'
                     and k.period_end >= due.end_day)
                from (""" + sql("c.id = any (cast(?3 as bigint[]))") + ") due")
                .setParameter(1, 0L)
                .setParameter(2, Date.valueOf(until))
                .setParameter(3, array(contracts))
                .getResultList();
        return rows.stream().collect(Collectors.toMap(row -> ((Number) row[0]).longValue(), row -> {
            LocalDate first = ((Date) row[1]).toLocalDate();
            LocalDate end = ((Date) row[2]).toLocalDate();
            return new Due(first.isBefore(end) ? new DateRange(first, end) : null, (String) row[3], (String) row[4]);
        }));
    }
}

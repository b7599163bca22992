package org.quittance.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.quittance.time.DateRange;

/** What stands of the days that contracts were billed for, to look at them again. */
@ApplicationScoped
public class EarlierBills {

    private static final String PERIODS = """
            select k.contractId, k.periodStart, k.periodEnd from InvoicedContract k
            where k.contractId in :contracts and k.reversal = false and k.cancelled = false
              and k.invoice.status <> :draft""";

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    /** The periods of each contract that were billed on estimates, no reading having told the truth since. */
    public Map<Long, List<DateRange>> estimated(Collection<Long> contracts) {
        return periods(em.createQuery(PERIODS + " and k.estimated = true order by k.periodStart", Object[].class)
                .setParameter("contracts", contracts)
                .setParameter("draft", Invoice.Status.DRAFT)
                .getResultList());
    }

    /** All periods that were billed to contracts, as far as they touch some days. */
    public Map<Long, List<DateRange>> touching(Collection<Long> contracts, DateRange days) {
        return periods(em.createQuery(PERIODS
                        + " and k.periodStart < :end and k.periodEnd > :start order by k.periodStart", Object[].class)
                .setParameter("contracts", contracts)
                .setParameter("draft", Invoice.Status.DRAFT)
                .setParameter("start", days.start())
                .setParameter("end", days.end())
                .getResultList());
    }

    /**
     * The lines of contracts that still bill days of a time, none that a draft is to credit already; and those that staff
     * have given back out of a document whose rest stands.
     */
    public Map<Long, List<InvoiceLine>> lines(Collection<Long> contracts, DateRange days) {
        return em.createQuery("""
                select l from InvoiceLine l
                where l.contractId in :contracts and l.invoice.status <> :draft
                  and l.periodStart < :end and l.periodEnd > :start
                  and (l.standing = :billed and not exists (select c from InvoiceLine c where c.creditsLineId = l.id)
                    or l.standing = :credited
                      and exists (select g from InvoiceLine g where g.creditsLineId = l.id
                        and g.invoice.correction.invoiceId is not null)
                      and exists (select k from InvoicedContract k where k.invoice = l.invoice
                        and k.contractId = l.contractId and k.cancelled = false))
                order by l.periodStart, l.position""", InvoiceLine.class)
                .setParameter("contracts", contracts)
                .setParameter("billed", InvoiceLine.Standing.BILLED)
                .setParameter("credited", InvoiceLine.Standing.CREDITED)
                .setParameter("draft", Invoice.Status.DRAFT)
                .setParameter("start", days.start())
                .setParameter("end", days.end())
                .getResultStream().collect(Collectors.groupingBy(InvoiceLine::contractId));
    }

    private static Map<Long, List<DateRange>> periods(List<Object[]> rows) {
        return rows.stream().collect(Collectors.groupingBy(row -> (Long) row[0], Collectors.mapping(
                row -> new DateRange((LocalDate) row[1], (LocalDate) row[2]), Collectors.toList())));
    }
}

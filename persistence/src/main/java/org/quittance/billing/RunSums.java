package org.quittance.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.List;
import org.quittance.money.Money;
import org.quittance.money.VatRate;
import org.quittance.tariff.Heading;

/** What the documents of a run add up to, as an accountant posts it; added up in the database. */
@ApplicationScoped
public class RunSums {

    private static final String IS_SALE = "i.kind in ('INVOICE', 'CREDIT_NOTE')";

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    /** @param sale whether customers pay, or are paid */
    public record OfRate(boolean sale, VatRate rate, Money base, Money tax) {
    }

    /** Excluding VAT. */
    public record OfAccount(boolean sale, String account, Heading heading, Money net) {
    }

    /** Sales first, the lowest rate first. */
    @SuppressWarnings("unchecked")
    public List<OfRate> rates(long runId) {
        List<Object[]> rows = em.createNativeQuery("select " + IS_SALE + """
                 as sale, v.rate, sum(v.base), sum(v.tax) from invoice_vat v join invoice i on i.id = v.invoice_id
                where i.run_id = ?1 group by 1, v.rate order by 1 desc, v.rate""")
                .setParameter(1, runId)
                .getResultList();
        return rows.stream().map(row -> new OfRate((Boolean) row[0], new VatRate((BigDecimal) row[1]),
                Money.of((BigDecimal) row[2]), Money.of((BigDecimal) row[3]))).toList();
    }

    /** Sales first, account by account, in the order of the headings' names. */
    @SuppressWarnings("unchecked")
    public List<OfAccount> accounts(long runId) {
        List<Object[]> rows = em.createNativeQuery("select " + IS_SALE + """
                 as sale, l.ledger_account, l.heading, sum(l.net) from invoice_line l join invoice i on i.id = l.invoice_id
                where i.run_id = ?1 group by 1, l.ledger_account, l.heading order by 1 desc, l.ledger_account, l.heading""")
                .setParameter(1, runId)
                .getResultList();
        return rows.stream().map(row -> new OfAccount((Boolean) row[0], (String) row[1],
                Heading.valueOf((String) row[2]), Money.of((BigDecimal) row[3]))).toList();
    }
}

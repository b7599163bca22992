package org.quittance.accounting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.util.List;

/** The accounts of the ledger and the rules that post on them. */
@ApplicationScoped
public class ChartOfAccounts {

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    /** In the order of their numbers. */
    @SuppressWarnings("unchecked")
    public List<LedgerAccount> accounts() {
        List<Object[]> rows = em.createNativeQuery("select number, label, auxiliary from ledger_account order by number")
                .getResultList();
        return rows.stream().map(row -> new LedgerAccount((String) row[0], (String) row[1], (Boolean) row[2])).toList();
    }

    @SuppressWarnings("unchecked")
    public List<PostingRule> rules() {
        List<Object[]> rows = em.createNativeQuery("""
                select source, detail, valid_from, account, journal from posting_rule
                order by journal nulls last, source, detail, valid_from""").getResultList();
        return rows.stream().map(row -> new PostingRule((String) row[0], (String) row[1], ((Date) row[2]).toLocalDate(),
                (String) row[3], (String) row[4])).toList();
    }

    /** Adds an account, or names one anew; what was exported keeps its name. */
    public void name(String number, String label) {
        em.createNativeQuery("insert into ledger_account (number, label) values (?1, ?2)"
                + " on conflict (number) do update set label = excluded.label")
                .setParameter(1, number).setParameter(2, label).executeUpdate();
    }
}

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
        List<Object[]> rows = em.createNativeQuery("select number, label, english, auxiliary from ledger_account order by number")
                .getResultList();
        return rows.stream().map(row -> new LedgerAccount((String) row[0],
                new BookName((String) row[1], (String) row[2]), (Boolean) row[3])).toList();
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
    public void name(String number, BookName label) {
        em.createNativeQuery("insert into ledger_account (number, label, english) values (?1, ?2, nullif(?3, ''))"
                + " on conflict (number) do update set label = excluded.label, english = excluded.english")
                .setParameter(1, number).setParameter(2, label.french())
                .setParameter(3, label.english() == null ? "" : label.english()).executeUpdate();
    }
}

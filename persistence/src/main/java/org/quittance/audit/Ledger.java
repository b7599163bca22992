package org.quittance.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.quittance.billing.RunIssued;
import org.quittance.contract.MandateGiven;
import org.quittance.document.DocumentsStored;
import org.quittance.payment.MandateSigned;
import org.quittance.tariff.VersionPublished;

/**
 * Writes down what must not change any more, in the transaction that makes it final: without its entry there is no
 * number, no published document, no price and no mandate.
 */
@ApplicationScoped
public class Ledger {

    private static final String WITH_IDENTIFIER = "id = any (?)";

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    void write(@Observes RunIssued issued) {
        add(EntryKind.NUMBER, "run_id = ?", issued.runId());
    }

    void write(@Observes DocumentsStored stored) {
        add(EntryKind.FILE, WITH_IDENTIFIER, stored.ids().toArray(Long[]::new));
    }

    void write(@Observes VersionPublished published) {
        add(EntryKind.TARIFF, WITH_IDENTIFIER, new Long[] {published.versionId()});
    }

    void write(@Observes MandateGiven given) {
        add(EntryKind.SELF_BILLING, WITH_IDENTIFIER, new Long[] {given.contractId()});
    }

    void write(@Observes MandateSigned signed) {
        add(EntryKind.DEBIT_SIGNED, WITH_IDENTIFIER, new Long[] {signed.signatureId()});
    }

    /** Once in the life of the database: from then on everything has its entry, also what was there before. */
    public void open(Instant at) {
        int opened = em.createNativeQuery("insert into ledger_opening (opened_at) values (cast(?1 as timestamptz))"
                + " on conflict do nothing").setParameter(1, at.toString()).executeUpdate();
        if (opened > 0) {
            for (EntryKind kind : EntryKind.values()) {
                add(kind, "not exists (select from ledger_entry e where e.kind = ? and e.subject_id = s.id)", kind.name());
            }
        }
    }

    private void add(EntryKind kind, String which, Object value) {
        em.flush();
        try {
            new LedgerWriter(connection(), kind).add(which, value);
        } catch (SQLException e) {
            throw new IllegalStateException("the ledger could not be written", e);
        }
    }

    /** In the order of their names. */
    public List<ChainRow> chains() {
        List<ChainRow> chains = new ArrayList<>();
        for (Object each : em.createNativeQuery("""
                select c.kind, c.series, c.year, c.entries, e.name, encode(c.head, 'hex')
                from ledger_chain c left join ledger_entry e on e.kind = c.kind and e.series = c.series and e.year = c.year
                  and e.position = c.entries
                order by c.kind, c.series, c.year desc""").getResultList()) {
            Object[] row = (Object[]) each;
            chains.add(new ChainRow(
                    new Chain(EntryKind.valueOf((String) row[0]), (String) row[1], ((Number) row[2]).intValue()),
                    ((Number) row[3]).intValue(), (String) row[4], (String) row[5]));
        }
        return chains;
    }

    /**
     * Verifies the last entries of each chain; {@link LedgerCheck} verifies all of them, without the application. In a
     * transaction of its own, which then sees one moment.
     */
    public List<CheckedChain> checkLast(int entries) {
        em.createNativeQuery("set transaction isolation level repeatable read, read only").executeUpdate();
        try {
            return new LedgerCheck(connection()).last(entries);
        } catch (SQLException e) {
            throw new IllegalStateException("the ledger could not be read", e);
        }
    }

    private Connection connection() {
        return em.unwrap(Connection.class);
    }
}

package org.quittance.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Walks along one chain, entry by entry, and stops comparing at its first break. */
final class ChainWalk {

    private static final int AT_ONCE = 1_000;

    private final Connection connection;
    private final Chain chain;
    private final Map<Integer, byte[]> noted;
    private final List<LedgerEntry> unread = new ArrayList<>();
    private LedgerEntry last;
    private Break first;

    /** @param noted hashes that were noted outside, by their positions */
    ChainWalk(Connection connection, Chain chain, Map<Integer, byte[]> noted) {
        this.connection = connection;
        this.chain = chain;
        this.noted = noted;
    }

    Chain chain() {
        return chain;
    }

    /** Takes the entry for granted, as when only the last ones are verified. */
    void begin(LedgerEntry anchor) {
        last = anchor;
    }

    void step(LedgerEntry entry) throws SQLException {
        if (first == null) {
            int expected = last == null ? 1 : last.position() + 1;
            if (entry.position() != expected) {
                broken(Break.Reason.ENTRY_MISSING, chain.place(expected));
            } else if (!Arrays.equals(entry.hash(), entry.hashAfter(last == null ? null : last.hash()))) {
                broken(Break.Reason.ENTRY_CHANGED, entry.fingerprint().name());
            } else if (noted.containsKey(expected) && !Arrays.equals(noted.get(expected), entry.hash())) {
                broken(Break.Reason.NOTED_DIFFERS, entry.fingerprint().name());
            } else {
                unread.add(entry);
                if (unread.size() == AT_ONCE) {
                    compare();
                }
            }
        }
        last = entry;
    }

    /** @param entries and @param head as the chain's own row has them */
    CheckedChain end(int entries, byte[] head) throws SQLException {
        int reached = last == null ? 0 : last.position();
        if (first == null) {
            compare();
        }
        if (first == null && (reached < entries || noted.keySet().stream().anyMatch(position -> position > reached))) {
            first = new Break(Break.Reason.ENTRY_MISSING, chain.place(reached + 1));
        }
        if (first == null && (reached > entries || last != null && !Arrays.equals(head, last.hash()))) {
            first = new Break(Break.Reason.ENTRY_CHANGED, last.fingerprint().name());
        }
        return new CheckedChain(chain, reached, last == null ? null : last.fingerprint().name(),
                last == null ? null : last.hash(), first);
    }

    /** What came before is compared first: it may be broken earlier. */
    private void broken(Break.Reason reason, String name) throws SQLException {
        compare();
        if (first == null) {
            first = new Break(reason, name);
        }
    }

    private void compare() throws SQLException {
        Map<Long, Fingerprint> now = chain.kind().facts()
                .of(connection, unread.stream().map(LedgerEntry::subject).toList());
        for (LedgerEntry entry : unread) {
            Fingerprint then = entry.fingerprint();
            Fingerprint found = now.get(entry.subject());
            if (found == null) {
                first = new Break(Break.Reason.GONE, then.name());
            } else if (!found.name().equals(then.name())) {
                first = new Break(Break.Reason.RENAMED, then.name());
            } else if (!Arrays.equals(found.facts(), then.facts())) {
                first = new Break(Break.Reason.FACTS_CHANGED, then.name());
            }
            if (first != null) {
                break;
            }
        }
        unread.clear();
    }
}

package org.quittance.audit;

import java.util.HexFormat;

/**
 * What became of verifying a chain.
 *
 * @param entries its last one's position
 * @param last    name of its last one, null if it has none
 * @param head    hash of its last one, to be noted outside
 * @param first   break, null if there is none
 */
public record CheckedChain(Chain chain, int entries, String last, byte[] head, Break first) {

    CheckedChain with(Break found) {
        return new CheckedChain(chain, entries, last, head, found);
    }

    public boolean isWhole() {
        return first == null;
    }

    public String headText() {
        return head == null ? "" : HexFormat.of().formatHex(head);
    }
}

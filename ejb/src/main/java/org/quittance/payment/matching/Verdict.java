package org.quittance.payment.matching;

import java.util.List;

/**
 * What becomes of a transfer.
 *
 * @param matches the accounts that may be meant, the likeliest first
 */
public record Verdict(Kind kind, List<Match> matches) {

    public enum Kind {
        /** Posted without asking. */ CERTAIN,
        /** The likeliest account is proposed. */ DOUBTFUL,
        /** Nobody is likely. */ UNKNOWN
    }

    /** @throws java.util.NoSuchElementException if nobody is likely */
    public Match best() {
        return matches.stream().findFirst().orElseThrow();
    }

    /** The same, but not without asking. */
    public Verdict doubted() {
        return kind == Kind.CERTAIN ? new Verdict(Kind.DOUBTFUL, matches) : this;
    }
}

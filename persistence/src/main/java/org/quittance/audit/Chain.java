package org.quittance.audit;

import java.util.HexFormat;

/** A chain of entries: those of one kind, series and year. */
public record Chain(EntryKind kind, String series, int year) {

    /** As its numbers begin, {@code F2026}; others by what they hold, {@code FILE-2026}. */
    public String name() {
        return series + year;
    }

    /** The number that a place of the chain is of; in other chains than those of numbers, its entry. */
    String place(int position) {
        return "%s-%06d".formatted(name(), position);
    }

    /** The hash of an entry: that of its own text, which names the hash before; null before the first. */
    byte[] hash(byte[] previous, int position, long subject, Fingerprint fingerprint) {
        return new CanonicalText("entry")
                .line("chain", kind, series, year)
                .line("entry", position, subject, fingerprint.name())
                .line("facts", hex(fingerprint.facts()))
                .line("after", previous == null ? null : hex(previous))
                .digest();
    }

    private static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }
}

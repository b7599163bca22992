package org.quittance.audit;

/**
 * Where a chain or a series shows that somebody changed what nobody may change.
 *
 * @param name of the entry or document at which it shows
 */
public record Break(Reason reason, String name) {

    /** What differs. */
    public enum Reason {
        /** The ledger leaves a place out, or ends before its last entry. */ ENTRY_MISSING,
        /** An entry does not follow from the one before: it was changed, exchanged or put in. */ ENTRY_CHANGED,
        /** A chain does not lead over an entry that was noted outside. */ NOTED_DIFFERS,
        /** It has an entry and is not there any more. */ GONE,
        /** It bears another number or name than its entry. */ RENAMED,
        /** It does not say, or hold, what it did. */ FACTS_CHANGED,
        /** It is there and has no entry. */ NOT_IN_LEDGER,
        /** A series leaves a number out, or ends before its counter. */ NUMBER_MISSING,
        /** A number was given twice. */ NUMBER_TWICE,
        /** It has an earlier date than the number before. */ OUT_OF_ORDER
    }
}

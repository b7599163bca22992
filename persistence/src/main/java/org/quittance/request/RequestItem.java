package org.quittance.request;

/** What forms ask for, and how it is typed; kept as text. */
public enum RequestItem {
    CONTRACT(Entry.CHOICE),
    INVOICE(Entry.CHOICE),
    ACCOUNT(Entry.CHOICE),
    /** A contract and its number plate, a space between. */ BADGE(Entry.CHOICE),
    MONTHS(Entry.CHOICE),
    /** A contract and its new power in kVA, a space between. */ POWER(Entry.CHOICE),
    LAST_DAY(Entry.DAY),
    FROM_DAY(Entry.DAY),
    AMOUNT(Entry.MONEY),
    PLATE(Entry.LINE),
    /** In a few words. */ SUBJECT(Entry.LINE),
    /** Where the last bill goes. */ NEW_ADDRESS(Entry.LINE),
    TEXT(Entry.LINES);

    public enum Entry {
        /** One of several values. */ CHOICE,
        /** Kept as {@code 2026-11-21}. */ DAY,
        /** Kept as euros, {@code 12.50}. */ MONEY,
        /** At most 200 characters. */ LINE,
        /** At most 2,000 characters. */ LINES
    }

    private final Entry entry;

    RequestItem(Entry entry) {
        this.entry = entry;
    }

    public Entry entry() {
        return entry;
    }
}

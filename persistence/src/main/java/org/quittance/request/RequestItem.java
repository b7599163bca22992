package org.quittance.request;

/** What forms ask for, and how it is typed; kept as text. */
public enum RequestItem {
    CONTRACT(Entry.CHOICE),
    /** A contract that is given up to somebody, or the kind of service of somebody else's that is taken over. */ HOLDING(Entry.CHOICE),
    INVOICE(Entry.CHOICE),
    ACCOUNT(Entry.CHOICE),
    /** A contract and its number plate, a space between. */ BADGE(Entry.CHOICE),
    MONTHS(Entry.CHOICE),
    /** A contract and its new power in kVA, a space between. */ POWER(Entry.CHOICE),
    /** A contract and the offer that takes the place of its own, a space between. */ OPTION(Entry.CHOICE),
    /** Off-peak hours of April to October and of November to March, a bar between. */ HOURS(Entry.CHOICE),
    OFFER(Entry.CHOICE),
    /** Of a new contract, kVA. */ KVA(Entry.CHOICE),
    /** Whether supply begins before the time to withdraw is over. */ AT_ONCE(Entry.CHOICE),
    /** The number or the address of a service point. */ PLACE(Entry.LINE),
    /** A contract and the first day of a bill of abnormally much water, a space between. */ ALERT(Entry.CHOICE),
    /** A contract, the day of a reading and its identifier, spaces between. */ READING(Entry.CHOICE),
    LAST_DAY(Entry.DAY),
    FROM_DAY(Entry.DAY),
    REPAIRED_ON(Entry.DAY),
    AMOUNT(Entry.MONEY),
    PLATE(Entry.LINE),
    /** In a few words. */ SUBJECT(Entry.LINE),
    PLUMBER(Entry.LINE),
    /** What the meter showed, kWh or m3. */ INDEX(Entry.INDEX),
    /** Where the last bill goes. */ NEW_ADDRESS(Entry.LINE),
    /** Of the address from then on. */ NEW_STREET(Entry.LINE),
    NEW_POSTCODE(Entry.LINE),
    NEW_TOWN(Entry.LINE),
    /** Who lives there next. */ SUCCESSOR(Entry.LINE),
    /** Of who holds the contract next, the customer reference if there is one. */ HOLDER_NUMBER(Entry.LINE),
    HOLDER_FIRST_NAME(Entry.LINE),
    HOLDER_NAME(Entry.LINE),
    /** Of a company; a person has none. */ HOLDER_SIREN(Entry.LINE),
    HOLDER_EMAIL(Entry.LINE),
    INDEX_WATER(Entry.INDEX),
    INDEX_INJECTION(Entry.INDEX),
    /** Energy drawn, by classes of time. */ INDEX_BASE(Entry.INDEX),
    INDEX_PEAK(Entry.INDEX),
    INDEX_OFF_PEAK(Entry.INDEX),
    INDEX_HIGH_PEAK(Entry.INDEX),
    INDEX_HIGH_OFF_PEAK(Entry.INDEX),
    INDEX_LOW_PEAK(Entry.INDEX),
    INDEX_LOW_OFF_PEAK(Entry.INDEX),
    INDEX_BLUE_PEAK(Entry.INDEX),
    INDEX_BLUE_OFF_PEAK(Entry.INDEX),
    INDEX_WHITE_PEAK(Entry.INDEX),
    INDEX_WHITE_OFF_PEAK(Entry.INDEX),
    INDEX_RED_PEAK(Entry.INDEX),
    INDEX_RED_OFF_PEAK(Entry.INDEX),
    TEXT(Entry.LINES);

    public enum Entry {
        /** One of several values. */ CHOICE,
        /** Kept as {@code 2026-11-21}. */ DAY,
        /** Kept as euros, {@code 12.50}. */ MONEY,
        /** What a register shows, kept as {@code 1234.5}: kWh or m3. */ INDEX,
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

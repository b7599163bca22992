package org.quittance.customer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What a message is about, as customers choose where it goes. */
public enum NoticeTopic {
    /** A new invoice, credit note or statement. Goes to the main address of who takes files, for it is the delivery. */
    DOCUMENTS(true, false),
    /** Debits and instalments to come, changed or returned: they have to be announced (SEPA rulebook, C. mon. fin. L133-10). */
    DEBITS(true, true),
    /** Reminders of what is due, mandates, access: what nobody may miss. */
    ACCOUNT(true, true),
    /** When a reading is awaited, or was doubted. */
    READINGS(true, false),
    /** An answer waits in the space. */
    MESSAGES(true, false),
    /** The operator's news; only for who asked for it (CPCE L34-5). */
    NEWS(false, false);

    private final boolean unlessRefused;
    private final boolean always;

    NoticeTopic(boolean unlessRefused, boolean always) {
        this.unlessRefused = unlessRefused;
        this.always = always;
    }

    /** Whether it goes to the main address whatever the customer prefers. */
    public boolean isAlways() {
        return always;
    }

    /** Whether it goes to the main address of who has not chosen. */
    public boolean isUnlessRefused() {
        return unlessRefused;
    }

    /** Whether a customer may have it with others, once a day: neither what the law wants announced, nor news that he asked for. */
    public boolean mayWait() {
        return unlessRefused && !always;
    }

    /**
     * Where a message goes, in the order main, second.
     *
     * @param choice    what the customer said, null for nothing
     * @param obligatory whether this one has to reach the customer for a reason beside its topic
     */
    public List<String> addresses(NoticeChoice choice, String main, String second, boolean obligatory) {
        boolean toMain = always || obligatory || (choice == null ? unlessRefused : choice.toMain());
        List<String> addresses = new ArrayList<>();
        addresses.add(toMain ? main : null);
        addresses.add(choice != null && choice.toSecond() ? second : null);
        return addresses.stream().filter(Objects::nonNull).distinct().toList();
    }
}

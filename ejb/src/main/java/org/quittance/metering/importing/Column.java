package org.quittance.metering.importing;

import java.util.Set;

/**
 * A column of a file of our own.
 *
 * @param names it may have, plain
 * @param openEnded a part of its value looks like a value too, so that it cannot be the last of a file that was cut off
 */
record Column(Set<String> names, boolean needed, boolean openEnded) {

    static Column needed(String... names) {
        return new Column(Set.of(names), true, false);
    }

    static Column neededOpenEnded(String... names) {
        return new Column(Set.of(names), true, true);
    }

    static Column optional(String... names) {
        return new Column(Set.of(names), false, true);
    }

    /** May be left out; its values are words of a list, none the beginning of another. */
    static Column optionalWord(String... names) {
        return new Column(Set.of(names), false, false);
    }
}

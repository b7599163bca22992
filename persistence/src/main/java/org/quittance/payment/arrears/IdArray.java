package org.quittance.payment.arrears;

import java.util.Collection;
import java.util.stream.Collectors;

/** Identifiers as PostgreSQL reads an array: one parameter, whatever their number. */
final class IdArray {

    private IdArray() {
    }

    static String of(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
}

package org.quittance.metering.service;

import java.time.LocalDate;
import java.time.Period;

/** On which days a contract may end. */
public final class LastDays {

    /** No notice is longer. */
    private static final Period FURTHEST = Period.ofYears(1);

    private LastDays() {
    }

    /** The last of the first days without supply that can be told on a day. */
    public static LocalDate furthest(LocalDate today) {
        return today.plus(FURTHEST);
    }
}

package org.quittance.contract;

import java.time.LocalDate;

/** The contract that a badge opens the barriers for, from a day on and maybe to a day. */
public record BadgeHolder(String badge, Long contractId, LocalDate validFrom, LocalDate validTo) {

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }
}

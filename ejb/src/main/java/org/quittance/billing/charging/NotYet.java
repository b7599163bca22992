package org.quittance.billing.charging;

import java.time.LocalDate;

/** What cannot be charged before its period is over. @param lastDay of the period */
public record NotYet(LocalDate lastDay) implements Charging {

    /** @throws NotBillableException always */
    @Override
    public Charged charge(Due due) {
        throw NotBillableException.notOver(lastDay);
    }
}

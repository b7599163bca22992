package org.quittance.contract;

import java.time.LocalDate;
import org.quittance.customer.Customer;

/** Who holds, or held, a contract at a service point. @param end null while it goes on */
public record Holder(Long servicePointId, String contractNumber, String customerNumber, String customerName,
        LocalDate start, LocalDate end) {

    static Holder of(Object[] row) {
        Customer customer = (Customer) row[2];
        return new Holder((Long) row[0], (String) row[1], customer.number(), customer.name(), (LocalDate) row[3],
                (LocalDate) row[4]);
    }

    /** The index of the day it ends is still the contract's. */
    public boolean owns(LocalDate day) {
        return !day.isBefore(start) && (end == null || !day.isAfter(end));
    }
}

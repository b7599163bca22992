package org.quittance.payment;

import java.time.LocalDate;
import org.quittance.customer.Customer;
import org.quittance.money.Money;

/** A movement as lists show it; account and customer are null where it is nobody's. */
public record BankEntryRow(
        Long id,
        BankEntry.Kind kind,
        BankEntry.State state,
        LocalDate bookedOn,
        Money amount,
        String counterparty,
        String remittance,
        String reasonCode,
        Integer score,
        String customerNumber,
        String customerName) {

    /** As the query yields it. */
    public BankEntryRow(Long id, BankEntry.Kind kind, BankEntry.State state, LocalDate bookedOn, Money amount,
            String counterparty, String remittance, String reasonCode, Integer score, Customer customer) {
        this(id, kind, state, bookedOn, amount, counterparty, remittance, reasonCode, score,
                customer == null ? null : customer.number(), customer == null ? null : customer.name());
    }
}

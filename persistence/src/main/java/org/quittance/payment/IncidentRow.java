package org.quittance.payment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.quittance.customer.Customer;
import org.quittance.money.Money;

/** A debit that came back as lists show it. */
public record IncidentRow(
        Long id,
        String customerNumber,
        String customerName,
        LocalDate occurredOn,
        Money amount,
        String reasonCode,
        String french,
        String english,
        ReturnPolicy.Course course,
        Instant closedAt,
        String closedBy,
        String note) {

    /** As the query yields it. */
    public IncidentRow(Long id, Customer customer, LocalDate occurredOn, Money amount, String reasonCode, String french,
            String english, ReturnPolicy.Course course, Instant closedAt, String closedBy, String note) {
        this(id, customer.number(), customer.name(), occurredOn, amount, reasonCode, french, english, course, closedAt, closedBy,
                note);
    }

    public String reason(Locale language) {
        return language.getLanguage().equals("en") ? english : french;
    }

    public boolean isOpen() {
        return closedAt == null;
    }
}

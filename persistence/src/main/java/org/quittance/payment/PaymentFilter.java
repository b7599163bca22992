package org.quittance.payment;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.quittance.contract.ServiceKind;
import org.quittance.customer.SearchText;
import org.quittance.money.Money;

/**
 * What staff look for among payments.
 *
 * @param words   customer's name or number, reference, or an amount; may be empty
 * @param method  null for all
 * @param from    first day, or null
 * @param to      last day, or null
 * @param service of an invoice that it pays, or of the contract of its plan; null for all
 */
public record PaymentFilter(String words, PaymentMethod method, LocalDate from, LocalDate to,
        ServiceKind service) {

    public PaymentFilter {
        words = words == null ? "" : words.strip();
    }

    /** The amount that is looked for, if it is one. */
    Optional<Money> amount() {
        String plain = words.replaceAll("[\\s€]", "").replace(',', '.');
        return plain.matches("\\d{1,9}(\\.\\d{1,2})?") ? Optional.of(Money.of(plain)) : Optional.empty();
    }

    String folded() {
        return SearchText.of(words);
    }

    String capital() {
        return words.toUpperCase(Locale.ROOT);
    }
}

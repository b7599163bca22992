package org.quittance.messaging.service;

import java.util.Locale;
import org.quittance.customer.Customer;

/**
 * Who reads a notice.
 *
 * @param customer whom it is about; null for a person as one who signs in
 */
public record Addressee(Long customer, String name, Locale language) {

    public static Addressee of(Customer customer) {
        return new Addressee(customer.id(), customer.name(), Locale.forLanguageTag(customer.language()));
    }
}

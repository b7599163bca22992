package org.quittance.customer;

import java.util.Objects;

/**
 * How a customer is reached and in which language.
 *
 * @param email may be null: such a customer gets paper only
 * @param phone may be null
 * @param language {@code fr} or {@code en}
 */
public record Contact(String email, String phone, String language) {

    public Contact {
        Objects.requireNonNull(language);
    }
}

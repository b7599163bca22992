package org.quittance.customer;

import java.time.Instant;
import java.util.Objects;

/** Somebody who is not a customer yet. @param person null for a company @param company null for a person */
public record NewCustomer(PersonName person, CompanyName company, Address address, Contact contact) {

    public NewCustomer {
        if ((person == null) == (company == null)) {
            throw new IllegalArgumentException("either a person or a company");
        }
        Objects.requireNonNull(address);
        Objects.requireNonNull(contact);
    }

    public Customer numbered(String number, Instant at) {
        return company == null ? Customer.person(number, person, address, contact, at)
                : Customer.company(number, company, address, contact, at);
    }

    /** The name as customers are searched by, without its title: the same somebody may have been written down without one. */
    String foldedName() {
        return company == null ? SearchText.of(person.firstName(), person.lastName()) : SearchText.of(company.name());
    }
}

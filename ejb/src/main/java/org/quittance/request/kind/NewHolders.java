package org.quittance.request.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import org.quittance.contract.Contract;
import org.quittance.customer.Address;
import org.quittance.customer.CompanyName;
import org.quittance.customer.Contact;
import org.quittance.customer.Customer;
import org.quittance.customer.Customers;
import org.quittance.customer.NewCustomer;
import org.quittance.customer.PersonName;
import org.quittance.customer.SearchText;
import org.quittance.customer.service.NewCustomers;
import org.quittance.request.RequestItem;

/** To whom a contract goes: a customer whom we know, or one whom we take on. */
@ApplicationScoped
class NewHolders {

    @Inject
    private Customers customers;
    @Inject
    private NewCustomers newCustomers;

    /** @throws EffectException if no customer has the reference and the name that were told */
    Customer of(Filled filled, Contract given) {
        return filled.text(RequestItem.HOLDER_NUMBER).map(number -> known(number, filled.said(RequestItem.HOLDER_NAME)))
                .orElseGet(() -> takenOn(filled, given));
    }

    private Customer known(String number, String name) {
        return customers.find(number.replace(" ", "").toUpperCase(Locale.ROOT)).filter(found -> isNamed(found, name))
                .orElseThrow(() -> new EffectException(FormFault.NO_CUSTOMER));
    }

    /** So that a mistyped reference gives nobody a contract. */
    static boolean isNamed(Customer customer, String told) {
        return new HashSet<>(SearchText.words(customer.name())).containsAll(SearchText.words(told));
    }

    /** Lives where the contract is, and speaks like the holder before until something else is said. */
    private Customer takenOn(Filled filled, Contract given) {
        return newCustomers.takeOn(newcomer(filled, given.servicePoint().address(), given.account().customer().language()));
    }

    /** With a SIREN it is a company. */
    static NewCustomer newcomer(Filled filled, Address address, String language) {
        String name = filled.said(RequestItem.HOLDER_NAME);
        Optional<String> siren = siren(filled);
        return new NewCustomer(
                siren.isPresent() ? null : new PersonName(null, filled.text(RequestItem.HOLDER_FIRST_NAME).orElse(null), name),
                siren.map(number -> new CompanyName(name, number, null)).orElse(null), address,
                new Contact(filled.text(RequestItem.HOLDER_EMAIL).orElse(null), null, language));
    }

    /** Without the blanks that people write it with. */
    static Optional<String> siren(Filled filled) {
        return filled.text(RequestItem.HOLDER_SIREN).map(said -> said.replaceAll("[\\s\u00a0\u202f]", ""));
    }
}

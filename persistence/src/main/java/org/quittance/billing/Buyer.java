package org.quittance.billing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.quittance.customer.Address;
import org.quittance.customer.Customer;

/** The customer as an invoice names it, copied on the day it was drafted. */
@Embeddable
public class Buyer {

    @Column(name = "customer_number")
    private String customerNumber;
    @Column(name = "buyer_name")
    private String name;
    @Embedded
    private Address address;
    private String language;
    @Column(name = "buyer_siren")
    private String siren;
    @Column(name = "buyer_vat_number")
    private String vatNumber;
    @Column(name = "buyer_is_company")
    private boolean company;

    protected Buyer() {
    }

    public Buyer(Customer customer) {
        this.customerNumber = customer.number();
        this.name = customer.name();
        this.address = customer.address();
        this.language = customer.language();
        this.siren = customer.siren();
        this.vatNumber = customer.vatNumber();
        this.company = customer.kind() == Customer.Kind.COMPANY;
    }

    /** The same names, for a document about an earlier one. */
    Buyer copied() {
        Buyer copy = new Buyer();
        copy.customerNumber = customerNumber;
        copy.name = name;
        copy.address = new Address(
                address.line1(), address.line2(), address.postcode(), address.town(), address.country());
        copy.language = language;
        copy.siren = siren;
        copy.company = company;
        return copy;
    }

    public String customerNumber() {
        return customerNumber;
    }

    public String name() {
        return name;
    }

    public Address address() {
        return address;
    }

    public String language() {
        return language;
    }

    /** Null for persons, and for companies whose SIREN is not known. */
    public String siren() {
        return siren;
    }

    /** Null for persons, and for companies without one. */
    public String vatNumber() {
        return vatNumber;
    }

    public boolean isCompany() {
        return company;
    }
}

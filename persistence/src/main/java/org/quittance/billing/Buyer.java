package org.quittance.billing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.quittance.customer.Address;

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

    protected Buyer() {
    }

    public Buyer(String customerNumber, String name, Address address, String language) {
        this.customerNumber = customerNumber;
        this.name = name;
        this.address = address;
        this.language = language;
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
}

package org.quittance.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.Objects;

/** Holds the money of a customer: what is invoiced and what is paid. One by default, more for separate bills. */
@Entity
public class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    private String number;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Customer customer;
    @Column(name = "one_invoice")
    private boolean oneInvoice;

    protected Account() {
    }

    public Account(String number, Customer customer) {
        this.number = Objects.requireNonNull(number);
        this.customer = Objects.requireNonNull(customer);
    }

    public Long id() {
        return id;
    }

    public String number() {
        return number;
    }

    /** Bills all contracts of the account that are due together on one invoice, or each on its own. */
    public void wantOneInvoice(boolean one) {
        oneInvoice = one;
    }

    public boolean wantsOneInvoice() {
        return oneInvoice;
    }

    public Customer customer() {
        return customer;
    }
}

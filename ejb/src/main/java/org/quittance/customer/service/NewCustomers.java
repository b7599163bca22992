package org.quittance.customer.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.quittance.customer.Account;
import org.quittance.customer.Customer;
import org.quittance.customer.Customers;
import org.quittance.customer.NewCustomer;

/** The one place where somebody becomes a customer, whoever takes the person on. */
@ApplicationScoped
public class NewCustomers {

    @Inject
    private Customers customers;
    @Inject
    private Clock clock;

    /** With a number that nobody had, and a first account. */
    public Customer takeOn(NewCustomer who) {
        String number = customers.newNumber();
        Customer newcomer = who.numbered(number, clock.instant());
        register(newcomer, number + "-1");
        customers.flush();
        return newcomer;
    }

    /** @return the first account's identifier */
    long register(Customer customer, String accountNumber) {
        customers.add(customer);
        Account account = new Account(accountNumber, customer);
        customers.add(account);
        return account.id();
    }
}

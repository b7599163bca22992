package org.quittance.customer.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.quittance.customer.Account;
import org.quittance.customer.Customer;
import org.quittance.customer.CustomerRow;
import org.quittance.customer.Customers;
import org.quittance.identity.Role;
import org.quittance.identity.service.CurrentLogin;

/** Takes customers on, and tells the portal who they are. */
@Stateless
public class CustomerService {

    @Inject
    private Customers customers;
    @Inject
    private CurrentLogin current;

    /**
     * Registers a customer with a first account.
     *
     * @return the account's identifier
     */
    @RolesAllowed({Role.ADVISER, Role.ADMINISTRATOR, Role.SYSTEM})
    public long register(Customer customer, String accountNumber) {
        customers.add(customer);
        Account account = new Account(accountNumber, customer);
        customers.add(account);
        return account.id();
    }

    /** The customers of the signed-in login. */
    @RolesAllowed(Role.CUSTOMER)
    public List<CustomerRow> mine() {
        return customers.rows(current.visible());
    }
}

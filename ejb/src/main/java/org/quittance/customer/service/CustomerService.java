package org.quittance.customer.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.quittance.customer.Account;
import org.quittance.customer.Address;
import org.quittance.customer.Customer;
import org.quittance.customer.CustomerRow;
import org.quittance.customer.Customers;
import org.quittance.customer.DocumentConsent;
import org.quittance.identity.Role;
import org.quittance.identity.service.CurrentLogin;

/** Takes customers on, and tells the portal who they are. */
@Stateless
public class CustomerService {

    @Inject
    private Customers customers;
    @Inject
    private CurrentLogin current;
    @Inject
    private Principal caller;
    @Inject
    private Clock clock;

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

    /**
     * Writes down what a customer said of documents: as files from a day on, or on paper.
     *
     * @throws org.quittance.customer.LaterWordException if a word that was said before begins later
     */
    @RolesAllowed({Role.ADVISER, Role.ADMINISTRATOR, Role.SYSTEM})
    public void say(String customerNumber, boolean acceptsFiles, LocalDate since) {
        customers.numbered(customerNumber).say(
                new DocumentConsent(acceptsFiles, since, caller.getName(), clock.instant()));
    }

    /** Letters to the customer go there from now on. */
    @RolesAllowed({Role.ADVISER, Role.ADMINISTRATOR, Role.SYSTEM})
    public void correspondAt(long customer, Address address) {
        customers.known(customer).correspondAt(address);
    }

    /** Bills the contracts of an account on one invoice from the next run on, or each on its own. */
    @RolesAllowed({Role.ADVISER, Role.BILLING, Role.PAYMENTS, Role.ADMINISTRATOR, Role.SYSTEM})
    public void billTogether(long account, boolean together) {
        customers.account(account).wantOneInvoice(together);
    }

    /** The customers of the signed-in login. */
    @RolesAllowed(Role.CUSTOMER)
    public List<CustomerRow> mine() {
        return customers.rows(current.visible());
    }
}

package org.quittance.customer.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.quittance.customer.Address;
import org.quittance.customer.Customer;
import org.quittance.customer.CustomerRow;
import org.quittance.customer.Customers;
import org.quittance.customer.DocumentConsent;
import org.quittance.customer.NewCustomer;
import org.quittance.identity.Role;
import org.quittance.identity.service.CurrentLogin;

/** Takes customers on, and tells the portal who they are. */
@Stateless
public class CustomerService {

    private static final int ALIKE = 10;

    @Inject
    private Customers customers;
    @Inject
    private NewCustomers newCustomers;
    @Inject
    private CurrentLogin current;
    @Inject
    private Principal caller;
    @Inject
    private Clock clock;

    /**
     * Registers a customer whose numbers are known, from an earlier system.
     *
     * @return the first account's identifier
     */
    @RolesAllowed(Role.SYSTEM)
    public long register(Customer customer, String accountNumber) {
        return newCustomers.register(customer, accountNumber);
    }

    /** Customers who may be the same as somebody who is to be taken on; the first ten by number. */
    @RolesAllowed({Role.ADVISER, Role.ADMINISTRATOR})
    public List<Customer> alike(NewCustomer who) {
        return customers.alike(who, ALIKE);
    }

    /** @return the customer's number */
    @RolesAllowed({Role.ADVISER, Role.ADMINISTRATOR})
    public String takeOn(NewCustomer who) {
        return newCustomers.takeOn(who).number();
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

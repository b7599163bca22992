package org.quittance.payment.service.arrears;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.quittance.customer.Customer;
import org.quittance.customer.Customers;
import org.quittance.identity.Role;
import org.quittance.identity.service.CurrentLogin;
import org.quittance.money.Money;
import org.quittance.payment.AccountEntry.Act;
import org.quittance.payment.InvoiceBalance;
import org.quittance.payment.Ledgers;
import org.quittance.payment.arrears.DunningActRow;
import org.quittance.payment.arrears.DunningHold;
import org.quittance.payment.arrears.DunningHolds;
import org.quittance.payment.arrears.DunningRuns;
import org.quittance.payment.arrears.HoldRow;

/** What stands against dunning a customer, as staff say, or a customer who contests; and what was done. Who said it and when is kept. */
@Stateless
@RolesAllowed({Role.ADVISER, Role.PAYMENTS, Role.ADMINISTRATOR})
public class DunningHoldService {

    @Inject
    private DunningHolds holds;
    @Inject
    private DunningRuns runs;
    @Inject
    private Customers customers;
    @Inject
    private Ledgers ledgers;
    @Inject
    private CurrentLogin current;
    @Inject
    private Clock clock;
    @Inject
    private Principal caller;

    /** The customer is vulnerable. */
    public void spare(String customerNumber, DunningHold.Terms terms) {
        holds.add(DunningHold.vulnerable(customers.numbered(customerNumber).id(), terms, act()));
    }

    /**
     * The customer disputes a part of an invoice.
     *
     * @throws IllegalArgumentException if the customer has no such invoice, or it owes less
     */
    public void dispute(String customerNumber, String invoiceNumber, Money amount, DunningHold.Terms terms) {
        Customer customer = customers.numbered(customerNumber);
        InvoiceBalance invoice = open(customerNumber).stream().filter(one -> one.number().equals(invoiceNumber)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(invoiceNumber + " is not open"));
        if (amount.compareTo(invoice.remaining()) > 0) {
            throw new IllegalArgumentException(invoiceNumber + " owes less than " + amount);
        }
        holds.add(DunningHold.disputed(customer.id(), invoice.id(), amount, terms, act()));
    }

    /**
     * The signed-in customer contests a part of an invoice, and it is not dunned from today on, until staff close it.
     *
     * @return the hold; empty if the invoice owes nothing any more, or is not the customer's
     */
    @RolesAllowed(Role.CUSTOMER)
    public OptionalLong contest(String invoiceNumber, Money amount, String reason) {
        for (long customer : current.visible().ids()) {
            for (InvoiceBalance invoice : ledgers.invoices(customer)) {
                if (invoice.number().equals(invoiceNumber) && invoice.remaining().isPositive()) {
                    DunningHold hold = DunningHold.disputed(customer, invoice.id(), amount.min(invoice.remaining()),
                            new DunningHold.Terms(reason, LocalDate.now(clock), null), act());
                    holds.add(hold);
                    return OptionalLong.of(hold.id());
                }
            }
        }
        return OptionalLong.empty();
    }

    /** The signed-in customer contests it no longer. */
    @RolesAllowed(Role.CUSTOMER)
    public void giveUp(long holdId) {
        holds.of(holdId).filter(hold -> current.visible().ids().contains(hold.customerId()))
                .ifPresent(hold -> hold.close(LocalDate.now(clock), act()));
    }

    /** From today on it does not count any more. */
    public void close(long holdId) {
        holds.of(holdId).ifPresent(hold -> hold.close(LocalDate.now(clock), act()));
    }

    /** What the customer's invoices still owe, the latest first. */
    public List<InvoiceBalance> open(String customerNumber) {
        return ledgers.invoices(customers.numbered(customerNumber).id()).stream()
                .filter(invoice -> invoice.remaining().isPositive()).toList();
    }

    /** The latest first. */
    @RolesAllowed({Role.ADVISER, Role.BILLING, Role.PAYMENTS, Role.ADMINISTRATOR})
    public List<HoldRow> holds(long customerId) {
        return holds.rows(customerId);
    }

    /** What was sent, left out or dropped, the latest first. */
    @RolesAllowed({Role.ADVISER, Role.BILLING, Role.PAYMENTS, Role.ADMINISTRATOR})
    public List<DunningActRow> acts(long customerId, int most) {
        return runs.ofCustomer(customerId, most);
    }

    private Act act() {
        return new Act(caller.getName(), clock.instant());
    }
}

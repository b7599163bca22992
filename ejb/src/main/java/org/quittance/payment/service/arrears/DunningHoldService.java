package org.quittance.payment.service.arrears;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.quittance.customer.Customers;
import org.quittance.customer.VisibleCustomers;
import org.quittance.identity.Role;
import org.quittance.identity.service.CurrentLogin;
import org.quittance.money.Money;
import org.quittance.payment.AccountEntry.Act;
import org.quittance.payment.Ledgers;
import org.quittance.payment.OpenDocument;
import org.quittance.payment.OpenFees;
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
    private OpenFees fees;
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
     * The customer disputes a part of an invoice or of a fee.
     *
     * @param number of the document
     * @throws IllegalArgumentException if the customer has no such document, or it owes less
     */
    public void dispute(String customerNumber, String number, Money amount, DunningHold.Terms terms) {
        OpenDocument document = open(customerNumber).stream().filter(one -> one.number().equals(number)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(number + " is not open"));
        if (amount.compareTo(document.remaining()) > 0) {
            throw new IllegalArgumentException(number + " owes less than " + amount);
        }
        holds.add(DunningHold.disputed(customers.numbered(customerNumber).id(), document, amount, terms, act()));
    }

    /**
     * The signed-in customer contests a part of an invoice or of a fee, and it is not dunned from today on, until staff close it.
     *
     * @param number of the document
     * @return the hold; empty if the document owes nothing any more, or is not the customer's
     */
    @RolesAllowed(Role.CUSTOMER)
    public OptionalLong contest(String number, Money amount, String reason) {
        for (long customer : current.visible().ids()) {
            Optional<OpenDocument> document = open(customer).filter(one -> one.number().equals(number)).findFirst();
            if (document.isPresent()) {
                DunningHold hold = DunningHold.disputed(customer, document.get(), amount.min(document.get().remaining()),
                        new DunningHold.Terms(reason, LocalDate.now(clock), null), act());
                holds.add(hold);
                return OptionalLong.of(hold.id());
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

    /** What the customer's invoices still owe, the latest first, then the fees. */
    public List<OpenDocument> open(String customerNumber) {
        return open(customers.numbered(customerNumber).id()).toList();
    }

    private Stream<OpenDocument> open(long customer) {
        return Stream.concat(
                ledgers.invoices(customer).stream().filter(invoice -> invoice.remaining().isPositive()).map(OpenDocument::of),
                fees.of(new VisibleCustomers(Set.of(customer))).values().stream().flatMap(List::stream));
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

package org.quittance.payment.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quittance.contract.Contract;
import org.quittance.contract.Contracts;
import org.quittance.customer.Customer;
import org.quittance.customer.Customers;
import org.quittance.document.Documents;
import org.quittance.identity.Role;
import org.quittance.payment.DayFigures;
import org.quittance.payment.InvoiceBalance;
import org.quittance.payment.Ledgers;
import org.quittance.tariff.Offer;
import org.quittance.tariff.Tariffs;

/** Opens the files of customers for staff. */
@Stateless
@RolesAllowed({Role.ADVISER, Role.BILLING, Role.PAYMENTS, Role.ADMINISTRATOR, Role.SYSTEM})
public class CustomerFileService {

    private static final int PAYMENTS_SHOWN = 24;

    @Inject
    private Customers customers;
    @Inject
    private Contracts contracts;
    @Inject
    private Ledgers ledgers;
    @Inject
    private Tariffs tariffs;
    @Inject
    private Documents documents;
    @Inject
    private Event<CustomerFileOpened> opened;
    @Inject
    private Clock clock;

    /** Nine queries, whatever the number of contracts, invoices and payments. */
    public Optional<CustomerFile> file(String customerNumber) {
        return customers.find(customerNumber).map(this::file);
    }

    private CustomerFile file(Customer customer) {
        opened.fire(new CustomerFileOpened(customer.id()));
        List<Long> id = List.of(customer.id());
        List<Contract> supplied = contracts.ofCustomers(id);
        Map<String, Offer> offers =
                tariffs.offers().stream().collect(Collectors.toMap(Offer::code, Function.identity()));
        List<InvoiceBalance> invoices = ledgers.invoices(customer.id());
        return new CustomerFile(customer, customer.consent(LocalDate.now(clock)), ledgers.accounts(id), supplied, offers, invoices,
                documents.withDocument(invoices.stream().map(InvoiceBalance::id).toList()),
                ledgers.payments(customer.id(), PAYMENTS_SHOWN));
    }

    public DayFigures figures() {
        return ledgers.figures(LocalDate.now(clock));
    }
}

package org.quittance.customer.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quittance.customer.Address;
import org.quittance.customer.Customer;
import org.quittance.customer.CustomerRow;
import org.quittance.customer.Customers;
import org.quittance.customer.DocumentConsent;
import org.quittance.customer.Telephones;
import org.quittance.identity.Role;
import org.quittance.identity.service.CurrentLogin;
import org.quittance.operator.Settings;

/**
 * What customers keep up to date themselves: everything but their name, and addresses of e-mail, which have to be proved
 * first. Whoever is not one of the login's customers does not exist.
 */
@Stateless
@RolesAllowed(Role.CUSTOMER)
public class ProfileService {

    @Inject
    private Customers customers;
    @Inject
    private CurrentLogin current;
    @Inject
    private Principal caller;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    /** @param number the first customer of the login if it is null */
    public Optional<Customer> customer(String number) {
        return number == null
                ? customers.rows(current.visible()).stream().findFirst().map(row -> customers.known(row.id()))
                : customers.customer(current.visible(), number);
    }

    public void correspondAt(String number, Address address) {
        mine(number).correspondAt(address);
        confirm(number);
    }

    public void answerAt(String number, Telephones telephones) {
        mine(number).answerAt(telephones);
        confirm(number);
    }

    /** Of letters and messages. @param code {@code fr} or {@code en} */
    public void speak(String number, String code) {
        mine(number).speak(code);
    }

    /** The details are right as they stand. */
    public void confirm(String number) {
        mine(number).confirmDetails(LocalDate.now(clock));
    }

    /** The customers who have not said for long that their details are right. */
    public List<CustomerRow> toAsk() {
        LocalDate before = LocalDate.now(clock).minusMonths(settings.detailsAskedAfterMonths());
        return customers.detailsNotConfirmedSince(current.visible(), before, clock.getZone());
    }

    /**
     * Takes documents as files from today on, or on paper again.
     *
     * @throws jakarta.ejb.EJBAccessException if the caller is not the holder
     * @throws org.quittance.customer.LaterWordException if a word that was said before begins later
     */
    public void takeFiles(String number, boolean files) {
        current.mustBeHolder();
        mine(number).say(new DocumentConsent(files, LocalDate.now(clock), caller.getName(), clock.instant()));
    }

    public boolean takesFiles(String number) {
        return mine(number).acceptsElectronicDocuments(LocalDate.now(clock));
    }

    /** The first customer of the login, by number, who takes documents on paper; empty if all take files. */
    public Optional<String> firstOnPaper() {
        List<CustomerRow> rows = customers.rows(current.visible());
        Set<Long> withFiles = customers.acceptingFiles(rows.stream().map(CustomerRow::id).toList(), LocalDate.now(clock));
        return rows.stream().filter(row -> !withFiles.contains(row.id())).map(CustomerRow::number).findFirst();
    }

    private Customer mine(String number) {
        return customers.customer(current.visible(), number).orElseThrow(() -> new SecurityException("no such customer"));
    }
}

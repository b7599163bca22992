package org.quittance.web.portal;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.quittance.customer.Customer;
import org.quittance.customer.CustomerRow;
import org.quittance.customer.EmailAddress;
import org.quittance.customer.service.CustomerService;
import org.quittance.customer.service.ProfileService;
import org.quittance.identity.EmailChange;
import org.quittance.identity.EmailChange.Slot;
import org.quittance.identity.service.EmailChangeService;
import org.quittance.identity.service.LoginService;
import org.quittance.web.component.NotFound;
import org.quittance.web.converter.Texts;
import org.quittance.web.portal.profile.Countries;
import org.quittance.web.portal.profile.ProfileEntry;
import org.quittance.web.portal.profile.ProfileReply;

/** The details of a customer, each with its own form; which of them is open stands in the address. */
@Named("portalProfile")
@ViewScoped
public class ProfileBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Set<String> PARTS = Set.of("address", "main", "secondary", "phones", "language");

    @EJB
    private ProfileService profiles;
    @EJB
    private EmailChangeService emails;
    @EJB
    private CustomerService customerService;
    @EJB
    private LoginService logins;
    private String number;
    private String edit;
    private ProfileEntry entry;
    private transient Customer customer;
    private transient List<CustomerRow> customers;
    private transient List<EmailChange> waiting;

    public void load() {
        customers = customerService.mine();
        customer = profiles.customer(number).orElse(null);
        if (customer == null || edit != null && !PARTS.contains(edit)) {
            NotFound.answer();
            return;
        }
        number = customer.number();
        waiting = emails.waiting(number);
        entry = new ProfileEntry(customer);
    }

    public String correspond() {
        profiles.correspondAt(number, entry.getAddress().written());
        return done("portal_profile_address_done");
    }

    public String answer() {
        profiles.answerAt(number, entry.telephones());
        return done("portal_profile_phones_done");
    }

    public String speak() {
        profiles.speak(number, entry.getLanguage());
        logins.speak(entry.getLanguage());
        return done("portal_profile_language_done");
    }

    public String confirm() {
        profiles.confirm(number);
        return done("portal_profile_confirmed");
    }

    public String ask() {
        Slot slot = slot();
        String address = EmailAddress.written(entry.getEmail()).orElseThrow();
        switch (emails.ask(number, slot, address, Objects.toString(entry.getPassword(), ""))) {
            case ASKED -> ProfileReply.told("portal_profile_email_asked", address);
            case NOT_PROVED -> ProfileReply.refused("portal_profile_email_not_proved");
            case THE_SAME -> ProfileReply.refused("portal_profile_email_same");
            case TOO_OFTEN -> ProfileReply.refused("portal_profile_email_often");
        }
        return here();
    }

    public String giveUp(Slot slot) {
        emails.giveUp(number, slot);
        return done("portal_profile_email_given_up");
    }

    public String dropSecondary() {
        emails.dropSecondary(number);
        return done("portal_profile_email_dropped");
    }

    private Slot slot() {
        return Slot.valueOf(edit.toUpperCase(Locale.ROOT));
    }

    private String done(String key) {
        ProfileReply.done(key);
        return here();
    }

    private String here() {
        return "/portal/profile?faces-redirect=true&customer=" + number;
    }

    /** The address that waits for its link to be opened; null if none does. */
    public EmailChange waiting(String part) {
        return waiting.stream().filter(change -> change.slot().name().equalsIgnoreCase(part)).findFirst().orElse(null);
    }

    public boolean isPerson() {
        return customer.kind() == Customer.Kind.PERSON;
    }

    public Customer getDetails() {
        return customer;
    }

    public List<CustomerRow> getCustomers() {
        return customers;
    }

    public List<Countries.Country> getCountries() {
        return Countries.in(Texts.locale(FacesContext.getCurrentInstance())).all();
    }

    public ProfileEntry getEntry() {
        return entry;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getEdit() {
        return edit;
    }

    public void setEdit(String edit) {
        this.edit = edit;
    }
}

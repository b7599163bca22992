package org.quittance.web.office.customer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.quittance.customer.LaterWordException;
import org.quittance.customer.service.CustomerService;
import org.quittance.payment.service.CustomerFile;
import org.quittance.payment.service.CustomerFileService;
import org.quittance.web.converter.TagFunctions;
import org.quittance.web.office.Reply;

/** Writes down whether a customer takes documents as files, and from when. */
@Named("officeCustomerConsent")
@ViewScoped
public class CustomerConsentBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CustomerFileService files;
    @Inject
    private CustomerService customers;
    @Inject
    private Clock clock;
    private String number;
    private String name;
    private String choice;
    private LocalDate since;

    public void load() {
        CustomerFile file = files.file(number).orElse(null);
        if (file == null) {
            Reply.notFound();
            return;
        }
        name = file.customer().name();
        choice = file.consent().isPresent() && file.consent().get().accepts() ? "paper" : "file";
        since = LocalDate.now(clock);
    }

    public String record() {
        if (since.isAfter(LocalDate.now(clock))) {
            Reply.refused("office_customer_consent_to_come");
            return null;
        }
        try {
            customers.say(number, choice.equals("file"), since);
            Reply.done("office_customer_consent_done_" + choice, name, TagFunctions.date(since));
        } catch (LaterWordException e) {
            Reply.refused("office_customer_consent_later", TagFunctions.date(e.since()));
            return null;
        }
        return "/office/customer/detail?faces-redirect=true&number=" + number;
    }

    public String getName() {
        return name;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getChoice() {
        return choice;
    }

    public void setChoice(String choice) {
        this.choice = choice;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }
}

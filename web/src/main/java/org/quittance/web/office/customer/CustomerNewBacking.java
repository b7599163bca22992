package org.quittance.web.office.customer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.quittance.customer.Customer;
import org.quittance.customer.NewCustomer;
import org.quittance.customer.service.CustomerService;
import org.quittance.identity.service.InvitationService;
import org.quittance.web.component.NewCustomerEntry;
import org.quittance.web.office.Reply;

/** Takes on somebody who telephones; who may be a customer already is shown first. */
@Named("officeCustomerNew")
@RequestScoped
public class CustomerNewBacking {

    @Inject
    private CustomerService customers;
    @Inject
    private InvitationService invitations;
    @Inject
    private HttpServletRequest request;
    private NewCustomerEntry entry;
    private boolean invite = true;
    private List<Customer> alike = List.of();

    @PostConstruct
    void begin() {
        entry = NewCustomerEntry.of(request, "fr");
    }

    public String takeOn() {
        NewCustomer who = entry.written();
        alike = customers.alike(who);
        if (!alike.isEmpty()) {
            FacesContext.getCurrentInstance().validationFailed();
            return null;
        }
        return made(who);
    }

    /** Whoever is alike is somebody else. */
    public String takeOnAnyway() {
        return made(entry.written());
    }

    private String made(NewCustomer who) {
        String number = customers.takeOn(who);
        Reply.done("office_customer_new_done", number);
        if (invite) {
            invitations.invite(number).ifPresent(address -> Reply.done("office_customer_invited", address));
        }
        return "/office/customer/detail?faces-redirect=true&number=" + number;
    }

    public NewCustomerEntry getEntry() {
        return entry;
    }

    public List<Customer> getAlike() {
        return alike;
    }

    public boolean isInvite() {
        return invite;
    }

    public void setInvite(boolean invite) {
        this.invite = invite;
    }
}

package org.quittance.web.office.customer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.quittance.customer.Customer;
import org.quittance.customer.NewCustomer;
import org.quittance.customer.service.CustomerService;
import org.quittance.identity.service.InvitationService;
import org.quittance.web.component.NewCustomerEntry;
import org.quittance.web.converter.Texts;
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
    private String seen;

    @PostConstruct
    void begin() {
        entry = NewCustomerEntry.of(request, "fr");
    }

    public String takeOn() {
        return takeOn(List.of());
    }

    /** Whoever is alike and was shown is somebody else. */
    public String takeOnAnyway() {
        return takeOn(List.of(Objects.toString(seen, "").split(" ")));
    }

    private String takeOn(List<String> others) {
        NewCustomer who = entry.written();
        alike = customers.alike(who);
        seen = alike.stream().map(Customer::number).collect(Collectors.joining(" "));
        if (alike.stream().map(Customer::number).allMatch(others::contains)) {
            return made(who);
        }
        FacesContext.getCurrentInstance().validationFailed();
        return null;
    }

    /** Says at the field that nobody is invited without an address. */
    public void checkInvite(FacesContext faces, UIComponent field, Object value) {
        String email = request.getParameter("newcomer:email");
        if (Boolean.TRUE.equals(value) && (email == null || email.isBlank())) {
            String text = Texts.text(faces, "office_customer_new_invite_no_email");
            throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        }
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

    /** Whether it is one of those who are alike; also while the answer is read. */
    public boolean isAsking() {
        return !alike.isEmpty() || request.getParameter("newcomer:anyway") != null
                && !FacesContext.getCurrentInstance().isValidationFailed();
    }

    /** The numbers of those who are shown as alike. */
    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public boolean isInvite() {
        return invite;
    }

    public void setInvite(boolean invite) {
        this.invite = invite;
    }
}

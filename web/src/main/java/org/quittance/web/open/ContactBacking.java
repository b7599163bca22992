package org.quittance.web.open;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.quittance.customer.CustomerRow;
import org.quittance.customer.EmailAddress;
import org.quittance.customer.service.CustomerService;
import org.quittance.messaging.service.ContactFormService;
import org.quittance.web.component.Visitor;
import org.quittance.web.converter.Texts;

/** The contact form. */
@Named("openContact")
@RequestScoped
public class ContactBacking {

    @EJB
    private ContactFormService contact;
    @EJB
    private CustomerService customers;
    @Inject
    private FormGuard guard;
    @Inject
    private Visitor visitor;
    @Inject
    private HttpServletRequest request;
    private ContactFormService.Subject subject = ContactFormService.Subject.OTHER;
    private String name;
    private String email;
    private String number;
    private String text;

    /** Who is signed in need not say who it is. */
    @PostConstruct
    void prefill() {
        CustomerRow known = visitor.isCustomer() ? customers.mine().stream().findFirst().orElse(null) : null;
        if (known != null) {
            name = known.name();
            email = known.email();
            number = known.number();
        }
    }

    public void address(FacesContext faces, UIComponent field, String value) {
        if (EmailAddress.written(value).isEmpty()) {
            String text = Texts.text(faces, "open_contact_email_wrong");
            throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        }
    }

    public String send() {
        return switch (guard.sender()) {
            case MACHINE -> sent();
            case TOO_QUICK -> refused("open_contact_quick");
            case PERSON -> switch (contact.send(new ContactFormService.Letter(subject, name, email, number, text), request.getRemoteAddr())) {
                case SENT -> sent();
                case TOO_OFTEN -> refused("open_contact_often");
            };
        };
    }

    private static String sent() {
        return "/contact?faces-redirect=true&sent=1";
    }

    private static String refused(String key) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, Texts.error(faces, key));
        return null;
    }

    public List<ContactFormService.Subject> getSubjects() {
        return List.of(ContactFormService.Subject.values());
    }

    public ContactFormService.Subject getSubject() {
        return subject;
    }

    public void setSubject(ContactFormService.Subject subject) {
        this.subject = subject;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}

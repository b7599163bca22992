package org.quittance.web.office.request;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.quittance.request.service.RequestDeskService;
import org.quittance.web.office.Reply;

/** Staff begin a conversation with the customer of the address. */
@Named("officeRequestNew")
@ViewScoped
public class RequestNewBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RequestDeskService requests;
    private String customer;
    private String name;
    private String subject;
    private String text;

    public void load() {
        name = requests.customerName(customer).orElse(null);
        if (name == null) {
            Reply.notFound();
        }
    }

    public String begin() {
        long id = requests.begin(customer, subject.strip(), text.strip());
        Reply.done("office_request_detail_said");
        return "/office/request/detail?faces-redirect=true&id=" + id;
    }

    public String getName() {
        return name;
    }

    public String getCustomer() {
        return customer;
    }

    public void setCustomer(String customer) {
        this.customer = customer;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}

package org.quittance.web.office.customer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.quittance.identity.service.VisitService;
import org.quittance.payment.service.CustomerFile;
import org.quittance.payment.service.CustomerFileService;
import org.quittance.web.office.Reply;

/** Asks why, then opens the portal as the customer sees it. */
@Named("officeCustomerOpen")
@ViewScoped
public class CustomerOpenBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CustomerFileService files;
    @Inject
    private VisitService visits;
    private String number;
    private String name;
    private String reason;

    public void load() {
        name = files.file(number).map(CustomerFile::customer).map(customer -> customer.name()).orElse(null);
        if (name == null) {
            Reply.notFound();
        }
    }

    public String open() {
        visits.open(number, reason);
        return "/portal/home?faces-redirect=true";
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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

package org.quittance.web.office.customer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.quittance.customer.Customer;
import org.quittance.identity.service.InvitationService;
import org.quittance.identity.service.LoginService;
import org.quittance.web.office.Reply;

/** Invites a customer who has no login yet to open the customer's space. */
@Named("officeCustomerInvitation")
@ViewScoped
public class CustomerInvitationBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private InvitationService invitations;
    @Inject
    private LoginService logins;
    private String number;
    private boolean possible;

    public void load(Customer customer) {
        number = customer.number();
        possible = customer.email() != null && !logins.isWithLogin(customer.id());
    }

    /** There is an address to write to, and nobody has opened the space. */
    public boolean isPossible() {
        return possible;
    }

    public String invite() {
        Optional<String> address = invitations.invite(number);
        if (address.isPresent()) {
            Reply.done("office_customer_invited", address.get());
        } else {
            Reply.refused("office_customer_not_invited");
        }
        return "/office/customer/detail?faces-redirect=true&number=" + number;
    }
}

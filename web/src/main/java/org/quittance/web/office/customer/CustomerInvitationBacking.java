package org.quittance.web.office.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.quittance.identity.service.InvitationService;
import org.quittance.web.office.Reply;

/** Invites a customer who has no login yet to open the customer's space. */
@Named("officeCustomerInvitation")
@RequestScoped
public class CustomerInvitationBacking {

    @Inject
    private InvitationService invitations;

    public String invite(String number) {
        Optional<String> address = invitations.invite(number);
        if (address.isPresent()) {
            Reply.done("office_customer_invited", address.get());
        } else {
            Reply.refused("office_customer_not_invited");
        }
        return "/office/customer/detail?faces-redirect=true&number=" + number;
    }
}

package org.quittance.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.quittance.request.service.RequestService;

/** How many messages wait for the customer, for the menu of every page. */
@Named("unread")
@RequestScoped
public class Unread {

    @EJB
    private RequestService requests;
    private long messages;

    @PostConstruct
    void load() {
        messages = requests.unread();
    }

    public long getMessages() {
        return messages;
    }
}

package org.quittance.web.component;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Optional;
import org.quittance.payment.service.card.CardPageService;

/** Whether cards are taken here; pages show no button for it where not. */
@Named
@ApplicationScoped
public class CardOffer {

    @EJB
    private CardPageService cards;
    private Optional<String> origin;

    @PostConstruct
    void read() {
        origin = cards.origin();
    }

    public boolean isMade() {
        return origin.isPresent();
    }

    /** Scheme and host of the provider's page; empty where no cards are taken. */
    public Optional<String> origin() {
        return origin;
    }
}

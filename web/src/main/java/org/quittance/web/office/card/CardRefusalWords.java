package org.quittance.web.office.card;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.quittance.payment.card.TransactionStatus;
import org.quittance.web.converter.TagFunctions;

/** What a refused notification told, in words; the provider's own word stands beside them. */
@Named("officeCardRefusalWords")
@RequestScoped
public class CardRefusalWords {

    /** Empty for a word that the protocol does not know. */
    public String told(String status) {
        return TransactionStatus.outcome(status).map(TagFunctions::words).orElse("");
    }
}

package org.quittance.payment.matching;

import java.util.Set;
import org.quittance.money.Money;

/**
 * A transfer as the bank tells it; all texts may be null.
 *
 * @param text what the payer wrote, the payer's reference included
 */
public record ReceivedTransfer(Money amount, String text, String payer, String iban) {

    /** The words of the payer's name, without titles and accents. */
    public Set<String> payerWords() {
        return NameLikeness.words(payer);
    }
}

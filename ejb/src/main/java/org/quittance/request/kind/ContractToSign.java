package org.quittance.request.kind;

import java.util.List;
import org.quittance.document.pdf.ContractDocument;

/**
 * A contract as the customer is about to sign it.
 *
 * @param conditions as they are printed, with the prices of today
 * @param place      number and address of the service point
 * @param atOnce     whether supply begins without waiting for the end of the time to withdraw, null for companies
 * @param text       what is agreed, in paragraphs
 * @param sha256     of the text with all that was filled in and the prices
 */
public record ContractToSign(ContractDocument conditions, String place, Boolean atOnce, String version, String text,
        String sha256) {

    public List<String> paragraphs() {
        return List.of(text.split("\n+"));
    }
}

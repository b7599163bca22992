package org.quittance.operator;

import java.net.URI;

/**
 * The operator's shop at the provider of card payments, as agreed with him.
 *
 * @param formUrl where the browser posts the signed form
 * @param restUrl where the provider is asked about a payment, without a slash at the end
 * @param siteId eight digits
 * @param mode which key it is, and whether money moves
 */
public record CardShop(URI formUrl, URI restUrl, String siteId, String key, String restPassword, Mode mode) {

    public enum Mode {
        /** Nobody pays anything. */ TEST,
        /** Money moves. */ PRODUCTION
    }

    public CardShop {
        if (!siteId.matches("[0-9]{8}")) {
            throw new IllegalArgumentException("QUITTANCE_CARD_SITE_ID is '" + siteId + "': write its eight digits");
        }
    }

    /** Scheme, host and port of the provider's page, as a content security policy names it. */
    public String origin() {
        return formUrl.getScheme() + "://" + formUrl.getAuthority();
    }

    /** Without what is secret. */
    @Override
    public String toString() {
        return "shop " + siteId + " at " + origin() + " (" + mode + ")";
    }
}

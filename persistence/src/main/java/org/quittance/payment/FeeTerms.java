package org.quittance.payment;

/**
 * How costs and interest are charged from a day on.
 *
 * @param daysToPay  after the day of the document
 * @param vatFrench  why it bears no VAT
 * @param vatEnglish the same
 */
public record FeeTerms(int daysToPay, String vatFrench, String vatEnglish) {

    /** French unless the language is English. */
    public String vat(String language) {
        return "en".equals(language) ? vatEnglish : vatFrench;
    }
}

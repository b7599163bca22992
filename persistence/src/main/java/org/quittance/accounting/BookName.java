package org.quittance.accounting;

/**
 * What a journal or an account is called.
 *
 * @param french  as it is exported
 * @param english for those who read the office in English; null for the French name
 */
public record BookName(String french, String english) {

    /** @param language code of the reader's language */
    public String to(String language) {
        return english != null && "en".equals(language) ? english : french;
    }
}

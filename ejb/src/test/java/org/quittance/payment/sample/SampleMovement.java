package org.quittance.payment.sample;

/**
 * A movement as a test tells it; texts may be null.
 *
 * @param amount  in euros, without sign
 * @param family  of the bank transaction code, {@code RCDT} or {@code IDDT}
 * @param account the bank's own reference
 */
public record SampleMovement(String day, String amount, boolean credit, String family, String account, String endToEndId,
        String party, String iban, String text, String reason) {

    /** A transfer of somebody. */
    public static SampleMovement transfer(String day, String amount, String account, String party, String iban, String text) {
        return new SampleMovement(day, amount, true, "RCDT", account, null, party, iban, text, null);
    }

    /** A direct debit that came back. */
    public static SampleMovement returned(String day, String amount, String endToEndId, String reason) {
        return new SampleMovement(day, amount, false, "IDDT", null, endToEndId, null, null, null, reason);
    }

    /** The same, told without the bank's reference. */
    public SampleMovement uncalled() {
        return new SampleMovement(day, amount, credit, family, null, endToEndId, party, iban, text, reason);
    }
}

package org.quittance.payment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What proves that a mandate was signed.
 *
 * @param day         on which the customer signed, in the operator's time
 * @param recordedBy  login of the customer, or of staff who entered the paper
 * @param address     from which it was sent; null for a paper
 * @param textVersion of the consent that was shown; null for a paper
 * @param textSha256  of that text as it was shown, with all that was filled in; null for a paper
 */
public record SignatureProof(LocalDate day, Instant recordedAt, String recordedBy, String address, String textVersion,
        String textSha256) {

    public SignatureProof {
        Objects.requireNonNull(day);
        Objects.requireNonNull(recordedBy);
        if ((address == null) != (textSha256 == null) || (address == null) != (textVersion == null)) {
            throw new IllegalArgumentException("half a proof");
        }
    }

    public static SignatureProof paper(LocalDate day, Instant recordedAt, String recordedBy) {
        return new SignatureProof(day, recordedAt, recordedBy, null, null, null);
    }

    public boolean isPaper() {
        return address == null;
    }
}

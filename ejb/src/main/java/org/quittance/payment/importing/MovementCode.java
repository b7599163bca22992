package org.quittance.payment.importing;

import java.util.Set;
import org.quittance.payment.BankEntry.Kind;

/**
 * What a movement is, from its bank transaction code (ISO 20022 external code set), its direction and the reason for which it
 * came back. Where a bank gives no code, direction and reason decide.
 *
 * @param domain {@code PMNT} for payments; all three may be null
 * @param family such as {@code RCDT}, credit transfers received
 */
record MovementCode(String domain, String family, boolean credit, String reason) {

    private static final Set<String> DEBITS_ISSUED = Set.of("IDDT");
    private static final Set<String> TRANSFERS_RECEIVED = Set.of("RCDT", "RRCT");
    private static final Set<String> TRANSFERS_ISSUED = Set.of("ICDT", "IRCT");
    private static final Set<String> UNSAID = Set.of("NTAV", "OTHR", "MCOP");

    /** @param several whether it is the sum of movements that are not told one by one */
    Kind kind(boolean several) {
        Kind single = kind();
        return several && single == Kind.TRANSFER_RECEIVED ? Kind.BATCH : single;
    }

    private Kind kind() {
        if (domain != null && !domain.equals("PMNT")) {
            return Kind.OTHER;
        }
        if (DEBITS_ISSUED.contains(said())) {
            return credit ? Kind.COLLECTION_CREDITED : Kind.DEBIT_RETURNED;
        }
        if (TRANSFERS_ISSUED.contains(said())) {
            return credit ? Kind.TRANSFER_RETURNED : Kind.TRANSFER_SENT;
        }
        if (TRANSFERS_RECEIVED.contains(said())) {
            return credit ? Kind.TRANSFER_RECEIVED : Kind.OTHER;
        }
        if (!said().isEmpty()) {
            return Kind.OTHER;
        }
        if (reason != null) {
            return credit ? Kind.TRANSFER_RETURNED : Kind.DEBIT_RETURNED;
        }
        return credit ? Kind.TRANSFER_RECEIVED : Kind.OTHER;
    }

    private String said() {
        return family == null || UNSAID.contains(family) ? "" : family;
    }
}

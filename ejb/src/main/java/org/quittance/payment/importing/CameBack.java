package org.quittance.payment.importing;

import java.util.Set;
import org.quittance.document.Sha256;
import org.quittance.payment.BankEntry.Kind;

/**
 * A payment of ours that came back. It comes back once, so that our own identification is all that tells it from others: a
 * reject in one message and a return in another, on another day, are the same.
 */
final class CameBack {

    private static final Set<Kind> DEBITS = Set.of(Kind.DEBIT_RETURNED, Kind.DEBIT_REJECTED);
    private static final Set<Kind> TRANSFERS = Set.of(Kind.TRANSFER_RETURNED, Kind.TRANSFER_REJECTED);

    private CameBack() {
    }

    static boolean isOne(Kind kind) {
        return DEBITS.contains(kind) || TRANSFERS.contains(kind);
    }

    static String fingerprint(Kind kind, String endToEndId) {
        return Sha256.of((DEBITS.contains(kind) ? "debit|" : "transfer|") + endToEndId);
    }
}

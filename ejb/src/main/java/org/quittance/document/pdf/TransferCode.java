package org.quittance.document.pdf;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.quittance.document.pdf.InvoiceDocument.Transfer;
import org.quittance.money.Money;

/** What the QR code of a transfer says, so that a bank's application fills in its form (EPC069-12, version 002). */
final class TransferCode {

    private static final String UTF_8 = "1";
    private static final BigDecimal MOST = new BigDecimal("999999999.99");
    private static final int NAME = 70;
    private static final int REFERENCE = 140;
    private static final int MOST_BYTES = 331;

    private TransferCode() {
    }

    /** Empty for what cannot be transferred: nothing, or more than a billion. */
    static Optional<String> of(Transfer transfer, Money amount) {
        if (!amount.isPositive() || amount.euros().compareTo(MOST) > 0) {
            return Optional.empty();
        }
        String reference = atMost(REFERENCE, transfer.reference());
        String text = text(transfer, amount, reference);
        while (text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            reference = reference.substring(0, reference.length() - 1);
            text = text(transfer, amount, reference);
        }
        return Optional.of(text);
    }

    private static String text(Transfer transfer, Money amount, String reference) {
        return String.join("\n", List.of("BCD", "002", UTF_8, "SCT", transfer.bic(), atMost(NAME, transfer.holder()),
                transfer.iban().replace(" ", ""), "EUR" + amount.euros().stripTrailingZeros().toPlainString(), "", "",
                reference));
    }

    private static String atMost(int length, String text) {
        return text.length() <= length ? text : text.substring(0, length).strip();
    }
}

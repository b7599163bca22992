package org.quittance.payment.service.debit;

import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import org.quittance.document.Sha256;
import org.quittance.messaging.service.Phrases;
import org.quittance.payment.DebtorAccount;

/** What a customer signs, in his language and in a version. */
public record MandateText(String version, String text) {

    static MandateText of(Locale language, String operator, int noticeDays) {
        Phrases words = Phrases.of("org.quittance.payment.service.mandate", language);
        return new MandateText(words.text("version"),
                MessageFormat.format(words.text("text").replace("'", "''"), operator, noticeDays));
    }

    /** Of everything that was signed: reference, text, holder and account. */
    String sha256(String umr, DebtorAccount debtor) {
        return Sha256.of(String.join("\n", umr, text, debtor.holder(), debtor.iban()).getBytes(StandardCharsets.UTF_8));
    }
}

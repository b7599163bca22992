package org.quittance.payment.service.debit;

import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.quittance.document.Sha256;
import org.quittance.payment.DebtorAccount;

/** What a customer signs, in his language and in a version. */
public record MandateText(String version, String text) {

    static MandateText of(Locale language, String operator, int noticeDays) {
        ResourceBundle words = ResourceBundle.getBundle("org.quittance.payment.service.mandate", language,
                MandateText.class.getClassLoader(), DebitNotices.FRENCH_FIRST);
        return new MandateText(words.getString("version"),
                MessageFormat.format(words.getString("text").replace("'", "''"), operator, noticeDays));
    }

    /** Of everything that was signed: reference, text, holder and account. */
    String sha256(String umr, DebtorAccount debtor) {
        return Sha256.of(String.join("\n", umr, text, debtor.holder(), debtor.iban()).getBytes(StandardCharsets.UTF_8));
    }
}

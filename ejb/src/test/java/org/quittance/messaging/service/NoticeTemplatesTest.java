package org.quittance.messaging.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quittance.messaging.NoticeWording;

class NoticeTemplatesTest {

    private static final Map<String, String> FACTS = Map.of("operator", "Régie", "name", "Camille", "link", "https://x.example/y", "code", "123456");

    @Test
    void saysWhatStaffWroteInTheLanguageThatTheyWroteItIn() {
        NoticeTemplates.Today today = written("Code ${code}");

        assertThat(today.fill("debit_code", Locale.FRENCH, FACTS).subject()).isEqualTo("Code 123456");
        assertThat(today.fill("debit_code", Locale.ENGLISH, FACTS).subject()).isEqualTo("Your signature code");
    }

    @Test
    void noReaderSeesATextThatCannotBeFilled() {
        assertThat(written("Code ${iban}").fill("debit_code", Locale.FRENCH, FACTS).subject()).isEqualTo("Votre code de signature");
    }

    private static NoticeTemplates.Today written(String subject) {
        return new NoticeTemplates.Today(Map.of("debit_code_fr", new NoticeWording("debit_code", Locale.FRENCH,
                new NoticeWording.Words(subject, "Bonjour"), "administration", Instant.EPOCH)));
    }
}

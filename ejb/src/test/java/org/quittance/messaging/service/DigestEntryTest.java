package org.quittance.messaging.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DigestEntryTest {

    private static final String HOME = "https://clients.example.org";

    @Test
    void keepsSubjectFactsAndTheFirstLinkOfOurs() {
        assertThat(DigestEntry.of("Votre facture", """
                Bonjour Camille,

                Votre facture est disponible : https://elsewhere.example/x

                    Montant :               84,20 €

                Pour la consulter :
                https://clients.example.org/portal/invoice/detail?number=F-1

                Une question ?
                https://clients.example.org/contact
                """, HOME)).isEqualTo("""
                Votre facture

                    Montant :               84,20 €

                https://clients.example.org/portal/invoice/detail?number=F-1""");
    }

    @Test
    void whatHasNeitherIsItsSubject() {
        assertThat(DigestEntry.of("Bonjour", "Un mot.", HOME)).isEqualTo("Bonjour");
    }
}

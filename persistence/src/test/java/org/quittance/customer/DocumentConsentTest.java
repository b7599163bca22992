package org.quittance.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DocumentConsentTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

    private final Customer customer = Customer.person("C1", new PersonName("Mme", "Ada", "Petit"),
            new Address("1 rue A", null, "63000", "Clermont"), new Contact(null, null, "fr"), NOW);

    @Test
    void withoutAWordItIsPaper() {
        assertThat(customer.acceptsElectronicDocuments(LocalDate.of(2026, 11, 21))).isFalse();
        assertThat(customer.consent(LocalDate.of(2026, 11, 21))).isEmpty();
    }

    @Test
    void theLatestWordThatHasBegunCounts() {
        customer.say(new DocumentConsent(true, LocalDate.of(2025, 3, 1), "ada@example.org", NOW));
        customer.say(new DocumentConsent(false, LocalDate.of(2026, 12, 1), "conseil", NOW));

        assertThat(customer.acceptsElectronicDocuments(LocalDate.of(2025, 2, 28))).isFalse();
        assertThat(customer.acceptsElectronicDocuments(LocalDate.of(2025, 3, 1))).isTrue();
        assertThat(customer.acceptsElectronicDocuments(LocalDate.of(2026, 11, 30))).isTrue();
        assertThat(customer.acceptsElectronicDocuments(LocalDate.of(2026, 12, 1))).isFalse();
        assertThat(customer.consent(LocalDate.of(2026, 12, 1)).orElseThrow().saidBy()).isEqualTo("conseil");
    }

    @Test
    void theLastOfTwoWordsOfADayCounts() {
        customer.say(new DocumentConsent(true, LocalDate.of(2026, 11, 21), "conseil", NOW));
        customer.say(new DocumentConsent(false, LocalDate.of(2026, 11, 21), "conseil", NOW));

        assertThat(customer.acceptsElectronicDocuments(LocalDate.of(2026, 11, 21))).isFalse();
    }

    @Test
    void noWordIsPutBeforeALaterOne() {
        customer.say(new DocumentConsent(false, LocalDate.of(2026, 11, 21), "conseil", NOW));

        assertThatExceptionOfType(LaterWordException.class).isThrownBy(() ->
                customer.say(new DocumentConsent(true, LocalDate.of(2026, 11, 20), "conseil", NOW)));
    }
}

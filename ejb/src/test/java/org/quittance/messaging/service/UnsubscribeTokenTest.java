package org.quittance.messaging.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quittance.operator.Secret;
import org.quittance.operator.Settings;

class UnsubscribeTokenTest {

    private final UnsubscribeToken tokens = tokens("an installation's own key of 32+ characters");

    private static UnsubscribeToken tokens(String key) {
        return new UnsubscribeToken(new Settings() {
            @Override
            public Optional<Secret> secret() {
                return Optional.ofNullable(key).map(Secret::new);
            }
        });
    }

    @Test
    void namesTheCustomerWhoseLetterItWasIn() {
        assertThat(tokens.customer(tokens.of("C100001").orElseThrow())).contains("C100001");
    }

    @Test
    void nobodyEndsTheNewsletterOfAnother() {
        String mine = tokens.of("C100001").orElseThrow();

        assertThat(tokens.customer(mine.replace("C100001", "C100002"))).isEmpty();
        assertThat(tokens.customer("C100001.")).isEmpty();
        assertThat(tokens.customer("C100001")).isEmpty();
        assertThat(tokens.customer(".")).isEmpty();
        assertThat(tokens.customer(null)).isEmpty();
    }

    @Test
    void anotherInstallationsLinkIsNoneOfOurs() {
        assertThat(tokens.customer(tokens("another installation's key of 32+ characters").of("C100001").orElseThrow())).isEmpty();
    }

    @Test
    void withoutAKeyThereIsNoLink() {
        assertThat(tokens(null).of("C100001")).isEmpty();
    }
}

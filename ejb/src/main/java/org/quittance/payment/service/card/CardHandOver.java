package org.quittance.payment.service.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import org.quittance.payment.CardAttempt;
import org.quittance.payment.CardAttempts;
import org.quittance.payment.card.PaymentForm;

/** Begins a payment by card: gives it the names by which we, the provider and the browser will call it. */
@ApplicationScoped
public class CardHandOver {

    private static final int TOKEN_BYTES = 18;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private CardAttempts attempts;
    @Inject
    private Clock clock;

    /** @param by the login, null for somebody who is not signed in; @return the token its pages are asked for by */
    String begin(CardAttempt.Purpose purpose, String by) {
        Instant now = clock.instant();
        byte[] token = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(token);
        CardAttempt attempt = new CardAttempt(Base64.getUrlEncoder().encodeToString(token), purpose,
                new CardAttempt.Transaction(PaymentForm.moment(now), attempts.nextTransactionId()), by, now);
        attempts.add(attempt);
        return attempt.token();
    }
}

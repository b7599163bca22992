package org.quittance.payment.service.card;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quittance.identity.service.GuessThrottle;
import org.quittance.operator.CardShop;
import org.quittance.operator.Settings;
import org.quittance.payment.CardRefusal;
import org.quittance.payment.card.Notification;

/**
 * Takes what the provider's server, or somebody who would like to be it, tells of a payment. When it returns, what was told
 * is booked or kept as refused. Who floods us with wrong signatures is still answered, but no longer written down.
 */
@Stateless
@PermitAll
public class CardNotificationService {

    private static final int FREE_PER_ADDRESS = 50;

    @Inject
    private Settings settings;
    @Inject
    private CardPosting posting;
    @Inject
    private GuessThrottle guesses;
    @Inject
    private Clock clock;

    /**
     * @param parameters as posted
     * @param address where it comes from
     * @return why it is not believed; empty if it is
     * @throws IllegalStateException if no cards are taken here
     */
    public Optional<CardRefusal.Reason> receive(Map<String, String[]> parameters, String address) {
        CardShop shop = settings.cardShop().orElseThrow(() -> new IllegalStateException("no cards are taken here"));
        Notification told = Notification.of(parameters);
        Optional<CardRefusal.Reason> doubt = told.doubt(shop);
        if (doubt.isEmpty()) {
            return posting.notified(told);
        }
        if (doubt.get() != CardRefusal.Reason.SIGNATURE || isWorthKeeping(address)) {
            posting.refuse(told, doubt.get(), null);
        }
        return doubt;
    }

    private boolean isWorthKeeping(String address) {
        Instant now = clock.instant();
        String key = guesses.key("card-notification", address);
        boolean free = guesses.blockedUntil(List.of(key), now).isEmpty();
        if (free) {
            guesses.failed(key, FREE_PER_ADDRESS, now);
        }
        return free;
    }
}

package org.quittance.payment.service.card;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.quittance.identity.service.GuessThrottle;
import org.quittance.money.Money;
import org.quittance.operator.CardShop;
import org.quittance.operator.Settings;
import org.quittance.payment.CardAttempt;
import org.quittance.payment.CardAttempts;
import org.quittance.payment.PayableAccount;
import org.quittance.payment.PayableAccounts;
import org.quittance.payment.card.PaymentForm;

/**
 * The pages around a payment by card that anybody may open who holds the address, which nobody can guess; and the way to
 * pay for whoever knows a reference and what is due. Who tries references or amounts is slowed down and learns nothing.
 */
@Stateless
@PermitAll
public class CardPageService {

    private static final Duration FORM_LIFE = Duration.ofMinutes(10);
    private static final int FREE_PER_ADDRESS = 20;
    private static final int FREE_PER_REFERENCE = 5;

    @Inject
    private Settings settings;
    @Inject
    private CardAttempts attempts;
    @Inject
    private PayableAccounts accounts;
    @Inject
    private CardHandOver handOver;
    @Inject
    private GuessThrottle guesses;
    @Inject
    private Clock clock;

    /** A payment as whoever began it sees it. */
    public record Shown(CardAttempt.State state, Money amount, String order) {
    }

    /** How the wish to pay without signing in ended: with a token, or with the same words whatever was wrong. */
    public record Begun(String token, boolean tooManyTries) {
    }

    public boolean isOffered() {
        return settings.cardShop().isPresent();
    }

    /** Scheme and host of the provider's page; empty where no cards are taken. */
    public Optional<String> origin() {
        return settings.cardShop().map(CardShop::origin);
    }

    public Optional<Shown> shown(String token) {
        return attempts.withToken(token).map(attempt -> new Shown(attempt.state(), attempt.amount(),
                PaymentForm.order(attempt.transaction())));
    }

    private boolean isPostable(CardAttempt attempt) {
        return attempt.state() == CardAttempt.State.STARTED && isOffered()
                && clock.instant().isBefore(attempt.startedAt().plus(FORM_LIFE));
    }

    /** What the browser posts to the provider, and where; empty once that is too late. */
    public Optional<CardForm> form(String token, String language) {
        return attempts.withToken(token).filter(this::isPostable).map(attempt -> form(attempt, language));
    }

    /** @param fields signed */
    public record CardForm(String action, Map<String, String> fields) {
    }

    private CardForm form(CardAttempt attempt, String language) {
        CardShop shop = settings.cardShop().orElseThrow();
        return new CardForm(shop.formUrl().toString(), PaymentForm.fields(shop, attempt.transaction(), attempt.amount(),
                new PaymentForm.Ways(settings.publicUrl() + "/pay-result?attempt=" + attempt.token(),
                        settings.publicUrl() + "/card/notification", language)));
    }

    /**
     * @param typed the number of an invoice or a fee invoice, or the reference of a customer or an account
     * @param amount exactly what is due of it
     * @param address where the question comes from
     */
    public Begun begin(String typed, Money amount, String address) {
        Instant now = clock.instant();
        String reference = typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        String fromAddress = guesses.key("pay-address", address);
        String forReference = guesses.key("pay-reference", reference);
        if (guesses.blockedUntil(List.of(fromAddress, forReference), now).isPresent()) {
            return new Begun(null, true);
        }
        Optional<CardAttempt.Purpose> purpose = isOffered() && amount.isPositive()
                ? purpose(reference, amount) : Optional.empty();
        if (purpose.isEmpty()) {
            guesses.failed(fromAddress, FREE_PER_ADDRESS, now);
            guesses.failed(forReference, FREE_PER_REFERENCE, now);
        }
        return new Begun(purpose.map(found -> handOver.begin(found, null)).orElse(null), false);
    }

    private Optional<CardAttempt.Purpose> purpose(String reference, Money amount) {
        Optional<CardAttempt.Purpose> invoice = accounts.owing(reference).flatMap(account -> account.open().stream()
                .filter(open -> open.number().equals(reference) && open.remaining().equals(amount)).findFirst()
                .map(open -> new CardAttempt.Purpose(account.id(), amount, List.of(open))));
        return invoice.isPresent() ? invoice : accounts.referred(reference).stream()
                .filter(account -> account.due().equals(amount)).findFirst().map(CardPageService::whole);
    }

    private static CardAttempt.Purpose whole(PayableAccount account) {
        return new CardAttempt.Purpose(account.id(), account.due(), account.open());
    }
}

package org.quittance.payment.service.card;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.quittance.identity.Role;
import org.quittance.money.Money;
import org.quittance.operator.CardShop;
import org.quittance.operator.Settings;
import org.quittance.payment.AccountEntry;
import org.quittance.payment.CardAttempt;
import org.quittance.payment.CardAttemptRow;
import org.quittance.payment.CardAttempts;
import org.quittance.payment.CardRefusal;
import org.quittance.payment.CardRefusals;
import org.quittance.payment.CardStateException;
import org.quittance.payment.card.CardProvider;

/** Staff see every payment by card, ask the provider at once about one, and give money back. */
@Stateless
@RolesAllowed({Role.ADVISER, Role.PAYMENTS, Role.ADMINISTRATOR})
public class CardDeskService {

    @Inject
    private CardAttempts attempts;
    @Inject
    private CardRefusals refusals;
    @Inject
    private CardPosting posting;
    @Inject
    private CardProvider provider;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;
    @Inject
    private Principal caller;

    /** One payment and all that was told of it without being believed. */
    public record Sheet(CardAttemptRow attempt, List<String> invoices, List<CardRefusal> refusals) {
    }

    /** The latest first. @param state null for all */
    public List<CardAttemptRow> rows(CardAttempt.State state, int first, int most) {
        return attempts.rows(state, first, most);
    }

    /** @param state null for all */
    public long count(CardAttempt.State state) {
        return attempts.count(state);
    }

    /** The latest first. */
    public List<CardRefusal> refusals(int most) {
        return refusals.latest(most);
    }

    /** How many refusals nobody has looked at. */
    public long unseen() {
        return refusals.unseen();
    }

    /** @param until when the page was made that showed them */
    @RolesAllowed({Role.PAYMENTS, Role.ADMINISTRATOR})
    public void seen(Instant until) {
        refusals.seen(until, new AccountEntry.Act(caller.getName(), clock.instant()));
    }

    public Optional<Sheet> sheet(long id) {
        return attempts.row(id).map(row -> new Sheet(row, attempts.invoiceNumbers(id), refusals.of(id)));
    }

    /** Outside of any transaction: no lock is held while the provider thinks. @throws CardStateException if it is known */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void ask(long id) {
        CardAttempt attempt = attempts.of(id).orElseThrow();
        if (!attempt.state().isAskable()) {
            throw new CardStateException(attempt.state());
        }
        CardShop shop = settings.cardShop().orElseThrow();
        posting.answered(shop, id, provider.order(shop, attempt.transaction()));
    }

    /**
     * Gives a payment back, or a part of it. That it is wished for is committed before the provider is asked: if his answer
     * is lost, the reconciliation finds out what he did. Two who ask at once ask one after the other.
     *
     * @throws CardStateException unless it was paid, and no part of it is being given back
     * @throws org.quittance.payment.NoSuchCreditException if that is more than is left of it
     */
    @RolesAllowed({Role.PAYMENTS, Role.ADMINISTRATOR})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public CardProvider.Refund refund(long id, Money part) {
        CardShop shop = settings.cardShop().orElseThrow();
        CardAttempt attempt = posting.beginRefund(id, part, caller.getName());
        CardProvider.Refund answer = provider.refund(shop, attempt.transactionUuid(), part);
        if (answer != CardProvider.Refund.UNANSWERED) {
            posting.refunded(id, answer == CardProvider.Refund.GIVEN_BACK);
        }
        return answer;
    }
}

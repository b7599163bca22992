package org.quittance.payment.job;

import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.quittance.operator.CardShop;
import org.quittance.operator.Settings;
import org.quittance.payment.CardAttempts;
import org.quittance.payment.card.CardProvider;
import org.quittance.payment.card.OrderAnswer;

/** Asks the provider about one payment; nothing is locked meanwhile. */
@Dependent
@Named
public class CardReconciliationProcessor implements ItemProcessor {

    @Inject
    private CardAttempts attempts;
    @Inject
    private CardProvider provider;
    @Inject
    private Settings settings;

    /** What the provider said of a payment; empty if he said nothing. */
    record Answered(CardShop shop, long attemptId, Optional<OrderAnswer> answer) {
    }

    @Override
    public Answered processItem(Object id) {
        CardShop shop = settings.cardShop().orElseThrow();
        return new Answered(shop, (Long) id, provider.order(shop, attempts.of((Long) id).orElseThrow().transaction()));
    }
}

package org.quittance.payment.service.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quittance.operator.CardShop;
import org.quittance.operator.Settings;
import org.quittance.payment.AccountEntry;
import org.quittance.payment.BankEntry;
import org.quittance.payment.CardDay;
import org.quittance.payment.CardSettlements;
import org.quittance.payment.CardsSettled;
import org.quittance.payment.card.PaidOut;

/**
 * Recognises the provider's transfers of card payments by the number of the shop in their reference: they are nobody's
 * payment, but what was paid by card comes to the bank, less the fee; where more was given back than was paid he takes the
 * difference. A movement that fits no days waits for staff.
 */
@ApplicationScoped
public class CardTransfers {

    /** Days within which the provider pays. */
    private static final int LATEST = 45;
    /** As staff read it among the reasons that they give themselves. */
    private static final String UNFIT = "mouvement du prestataire de cartes : aucun jour, ou plus d’un choix, n’y correspond";

    @Inject
    private CardSettlements settlements;
    @Inject
    private Event<CardsSettled> settled;
    @Inject
    private Settings settings;

    /** @return whether it is the provider's */
    boolean settle(BankEntry entry, AccountEntry.Act act) {
        String text = Stream.of(entry.remittance(), entry.endToEndId(), entry.counterparty()).filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        Optional<String> shop = settings.cardShop().map(CardShop::siteId).filter(text::contains);
        if (shop.isEmpty()) {
            return false;
        }
        LocalDate day = entry.bookedOn();
        Optional<List<CardDay>> days = PaidOut.days(settlements.open(day.minusDays(LATEST), day), entry.amount(),
                text.replace(shop.get(), " "), settlements.limit(day));
        if (days.isEmpty()) {
            entry.park(UNFIT);
        } else {
            settled.fire(new CardsSettled(settlements.settle(entry, days.get(), act)));
            entry.note("CB" + entry.id(), act);
        }
        return true;
    }
}

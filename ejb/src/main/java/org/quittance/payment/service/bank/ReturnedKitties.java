package org.quittance.payment.service.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quittance.payment.Kitties;
import org.quittance.payment.KittiesReturned;
import org.quittance.payment.KittyPayout;

/** A kitty's transfer that was not made: the money is the seller's again, for another payout. */
@ApplicationScoped
public class ReturnedKitties {

    @Inject
    private Kitties kitties;
    @Inject
    private Event<KittiesReturned> returned;

    /** The payout that the bank calls so; locked. */
    Optional<KittyPayout> called(String endToEndId) {
        return KittyPayout.key(endToEndId).flatMap(kitties::locked);
    }

    /** Those of a file of transfers that are not back yet; locked. */
    List<KittyPayout> ofFile(long file) {
        return kitties.ofFile(file);
    }

    void takeBack(List<KittyPayout> payouts, String reason, LocalDate day) {
        if (!payouts.isEmpty()) {
            payouts.forEach(payout -> payout.comeBack(reason, day, kitties.nextNumber()));
            kitties.flush();
            returned.fire(new KittiesReturned(payouts.stream().map(KittyPayout::id).toList()));
        }
    }
}

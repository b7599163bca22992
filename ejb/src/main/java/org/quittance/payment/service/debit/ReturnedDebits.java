package org.quittance.payment.service.debit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.quittance.payment.AccountEntry;
import org.quittance.payment.BankEntry;
import org.quittance.payment.Collection;
import org.quittance.payment.Collections;
import org.quittance.payment.DebitReturned;
import org.quittance.payment.Incident;
import org.quittance.payment.Incidents;
import org.quittance.payment.Mandates;
import org.quittance.payment.ReturnPolicy;
import org.quittance.payment.service.PaymentService;
import org.quittance.time.OperatorClock;

/**
 * A debit came back, or the bank never took it: what it paid is open again, an incident keeps the reason, the course of the
 * reason is taken, and the customer is told what to do. The same debit told twice, in whatever message, does it once.
 *
 * <p>A return costs the customer nothing here, whatever came back. A fee is debited once and not again by itself: each try
 * that fails may cost the customer something at his bank, which a fee is not worth. It stays open as it was, dunning asks for
 * it, and staff may give leave to debit it again. No fee follows from a fee, neither here nor in dunning.
 */
@ApplicationScoped
public class ReturnedDebits {

    /** What the bank would say itself: reason not specified. */
    private static final String NO_REASON = "MS03";

    @Inject
    private Collections collections;
    @Inject
    private Mandates mandates;
    @Inject
    private Incidents incidents;
    @Inject
    private PaymentService payments;
    @Inject
    private ReturnNotices notices;
    @Inject
    private Event<DebitReturned> returned;

    public void settle(BankEntry entry, AccountEntry.Act act) {
        Optional<Collection> known = Optional.ofNullable(entry.endToEndId()).flatMap(collections::byEndToEndId)
                .map(found -> collections.locked(found.id()));
        if (known.isEmpty()) {
            entry.leaveUnidentified();
        } else if (known.get().state() == Collection.State.RETURNED) {
            entry.note(known.get().endToEndId(), act);
        } else {
            takeBack(entry, known.get(), act);
        }
    }

    private void takeBack(BankEntry entry, Collection collection, AccountEntry.Act act) {
        String code = entry.reasonCode() == null ? NO_REASON : entry.reasonCode();
        ReturnPolicy.Reading reason = reading(code, entry.bookedOn(), collection);
        Long payment = collection.entryId();
        Optional<Long> undone = payment == null ? Optional.empty() : payments.returnOnce(
                "debit-returned:" + collection.endToEndId(), payment, entry.bookedOn(), code + " " + reason.french(), entry.ownAccount());
        collection.returned(code, entry.bookedOn());
        incidents.add(new Incident(new Incident.Returned(collection.accountId(), collection.id(), entry.id(), payment,
                entry.bookedOn(), collection.amount()), reason, act.at()));
        take(reason, collection, LocalDate.ofInstant(act.at(), OperatorClock.ZONE));
        entry.post(collection.accountId(), undone.orElse(null), null, act);
        notices.tell(collection, reason);
        returned.fire(new DebitReturned(collection.id(), payment, code));
    }

    private ReturnPolicy.Reading reading(String code, LocalDate day, Collection collection) {
        ReturnPolicy.Reading reason = incidents.reading(code, day);
        return reason.course() == ReturnPolicy.Course.RETRY
                && (collection.isOfFee() || incidents.returns(collection) >= reason.retries())
                ? reason.exhausted() : reason;
    }

    /** What is not asked for again waits: a debit that came back is due again only by leave. */
    private void take(ReturnPolicy.Reading reason, Collection collection, LocalDate today) {
        switch (reason.course()) {
            case RETRY -> collection.retryOn(today.plusDays(reason.retryDays()));
            case SUSPEND -> mandates.locked(collection.mandateId()).ifPresent(mandate -> mandate.suspend(reason.code()));
            case DISPUTE, REVIEW -> { }
        }
    }
}

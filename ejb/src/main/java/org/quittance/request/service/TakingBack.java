package org.quittance.request.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.quittance.request.Request;
import org.quittance.request.RequestKind;
import org.quittance.request.RequestState;
import org.quittance.request.RequestStateException;
import org.quittance.request.kind.KindOfRequest;
import org.quittance.request.kind.Kinds;

/** Takes requests back, whether customers do so themselves or have written a letter. */
@ApplicationScoped
public class TakingBack {

    @Inject
    private Kinds kinds;
    @Inject
    private RequestNotices notices;

    /** Whether it is neither granted nor refused, and of a kind that its customer may take back. */
    boolean isWithdrawable(Request asked) {
        return asked.state().isUndecided() && kinds.of(asked.kind()).canBeWithdrawn();
    }

    /** The last day to tell that what was granted is taken back; empty if that is final, or nothing was granted. */
    Optional<LocalDate> lastDay(Request asked) {
        return asked.state() == RequestState.DONE ? kinds.of(asked.kind()).revocableUntil(asked) : Optional.empty();
    }

    /** Whether staff may record that a letter takes it back: a contract that is asked for, or that a consumer was granted. */
    boolean mayComeByLetter(Request asked) {
        return asked.kind() == RequestKind.NEW_CONTRACT && (isWithdrawable(asked) || lastDay(asked).isPresent());
    }

    /** Before it is decided. @param told the day on which the customer said so. @throws RequestStateException if it is */
    void withdraw(Request asked, LocalDate told, Request.Act by) {
        KindOfRequest kind = kinds.of(asked.kind());
        if (!kind.canBeWithdrawn()) {
            throw new IllegalArgumentException(asked.kind() + " cannot be taken back");
        }
        asked.withdraw(by);
        kind.withdrawn(asked, told);
        notices.step(asked);
    }

    /**
     * After it was granted.
     *
     * @param told the day on which the customer said so, or sent the letter
     * @throws RequestStateException if that was too late, or it is taken back already
     */
    void revoke(Request asked, LocalDate told, Request.Act by) {
        if (lastDay(asked).filter(last -> !told.isAfter(last)).isEmpty()) {
            asked.requireOpen(); // what is done is final then, and what is open is not granted yet
        }
        asked.revoke(by);
        kinds.of(asked.kind()).withdrawn(asked, told);
        notices.step(asked);
    }
}

package org.quittance.privacy.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quittance.identity.Role;
import org.quittance.payment.Ledgers;
import org.quittance.privacy.ErasureItem;
import org.quittance.privacy.ErasureRequest;
import org.quittance.privacy.ErasureRow;
import org.quittance.privacy.Erasures;

/** Staff accept or refuse requests to be forgotten; what is accepted a job applies. */
@Stateless
@RolesAllowed({Role.ADVISER, Role.ADMINISTRATOR})
public class ErasureDeskService {

    private static final int SHOWN = 200;

    @Inject
    private Erasures erasures;
    @Inject
    private Ledgers ledgers;
    @Inject
    private Principal caller;
    @Inject
    private Clock clock;

    /** Why nothing can be forgotten yet. */
    public enum Obstacle {
        /** A contract runs: data are needed to carry it out. */ RUNNING_CONTRACT,
        /** Something is owed, by one or the other. */ OPEN_ACCOUNT,
        /** It was withdrawn or decided meanwhile. */ DECIDED
    }

    public List<ErasureRow> rows() {
        return erasures.rows(SHOWN);
    }

    /** What becomes of an accepted request. */
    public List<ErasureItem> items(long request) {
        return erasures.items(request);
    }

    /** @return what stands against it; empty if it is accepted now */
    public Optional<Obstacle> accept(long id) {
        ErasureRequest request = erasures.locked(id);
        if (request == null || request.status() != ErasureRequest.Status.ASKED) {
            return Optional.of(Obstacle.DECIDED);
        }
        Optional<LocalDate> over = erasures.contractsOver(request.customerId(), LocalDate.now(clock));
        if (over.isEmpty()) {
            return Optional.of(Obstacle.RUNNING_CONTRACT);
        }
        if (ledgers.accounts(List.of(request.customerId())).stream().anyMatch(account -> !account.balance().isZero())) {
            return Optional.of(Obstacle.OPEN_ACCOUNT);
        }
        request.accept(over.get(), caller.getName(), clock.instant());
        return Optional.empty();
    }

    /** @param reason the customer reads it */
    public Optional<Obstacle> refuse(long id, String reason) {
        ErasureRequest request = erasures.locked(id);
        if (request == null || request.status() != ErasureRequest.Status.ASKED) {
            return Optional.of(Obstacle.DECIDED);
        }
        request.refuse(reason.strip(), caller.getName(), clock.instant());
        return Optional.empty();
    }
}

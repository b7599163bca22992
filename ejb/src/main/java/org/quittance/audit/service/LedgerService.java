package org.quittance.audit.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.quittance.audit.ChainRow;
import org.quittance.audit.CheckedChain;
import org.quittance.audit.Ledger;
import org.quittance.identity.Role;

/** Shows where the chains of the ledger end, and looks at their ends. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class LedgerService {

    @Inject
    private Ledger ledger;
    @Inject
    private Clock clock;

    /** Begins the ledger, unless it was begun. */
    @RolesAllowed(Role.SYSTEM)
    public void open() {
        ledger.open(clock.instant());
    }

    public List<ChainRow> chains() {
        return ledger.chains();
    }

    /**
     * In a transaction of its own: it sees one moment, while others write.
     *
     * @param entries of each chain, from its end
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public List<CheckedChain> checkLast(int entries) {
        return ledger.checkLast(entries);
    }
}

package org.quittance.payment.service.bank;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.quittance.identity.Role;
import org.quittance.payment.AccountEntry;
import org.quittance.payment.BankEntries;
import org.quittance.payment.BankEntry;
import org.quittance.payment.service.debit.ReturnedDebits;

/**
 * Works off what the bank told, entry by entry, for the job that nobody calls. Each in a transaction of its own: one entry
 * that cannot be worked off must not take the others with it.
 */
@Stateless
@PermitAll
@RunAs(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class EntrySettlement {

    private static final int LONGEST_REASON = 300;

    @Inject
    private BankEntries entries;
    @Inject
    private TransferSettlement transfers;
    @Inject
    private CardTransfers cards;
    @Inject
    private ReturnedDebits debits;
    @Inject
    private ReturnedRefunds refunds;
    @Inject
    private OwnFiles own;
    @Inject
    private Clock clock;

    /** Does what follows from an entry that nobody looked at yet. */
    public void settle(long id) {
        Optional<BankEntry> entry = entries.locked(id).filter(found -> found.state() == BankEntry.State.NEW);
        entry.ifPresent(this::settle);
    }

    private void settle(BankEntry entry) {
        AccountEntry.Act act = act();
        switch (entry.kind()) {
            case TRANSFER_RECEIVED -> received(entry, act);
            case DEBIT_RETURNED, DEBIT_REJECTED -> debits.settle(entry, act);
            case TRANSFER_RETURNED, TRANSFER_REJECTED -> refunds.settle(entry, act);
            case COLLECTION_CREDITED, TRANSFER_SENT -> own.recognise(entry, act);
            case FILE_REJECTED -> own.rejected(entry, act);
            case BATCH -> entry.leaveUnidentified();
            case OTHER -> other(entry, act);
        }
    }

    private void received(BankEntry entry, AccountEntry.Act act) {
        if (!cards.settle(entry, act)) {
            transfers.settle(entry, act);
        }
    }

    /** Also what the card provider takes back, however the bank calls it. */
    private void other(BankEntry entry, AccountEntry.Act act) {
        if (!cards.settle(entry, act)) {
            entry.note(null, act);
        }
    }

    /** Staff see it with what stood in the way. */
    public void park(long id, Exception why) {
        Throwable cause = why;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String text = String.valueOf(cause.getMessage());
        entries.locked(id).filter(entry -> entry.state() == BankEntry.State.NEW)
                .ifPresent(entry -> entry.park(text.length() > LONGEST_REASON ? text.substring(0, LONGEST_REASON) : text));
    }

    private AccountEntry.Act act() {
        return new AccountEntry.Act(Role.SYSTEM, clock.instant());
    }
}

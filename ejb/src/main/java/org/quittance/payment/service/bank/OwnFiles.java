package org.quittance.payment.service.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.quittance.payment.AccountEntry;
import org.quittance.payment.BankEntries;
import org.quittance.payment.BankEntry;
import org.quittance.payment.Collections;
import org.quittance.payment.RefundFile;
import org.quittance.payment.Refunds;

/**
 * What the bank says of the operator's own files as a whole. Their money is in the accounts already, payment by payment;
 * here it is only recognised.
 */
@ApplicationScoped
public class OwnFiles {

    @Inject
    private Refunds refunds;
    @Inject
    private BankEntries entries;
    @Inject
    private Collections collections;
    @Inject
    private ReturnedRefunds returned;
    @Inject
    private ReturnedKitties kitties;

    /** The sum of a file; one that nobody knows waits for staff. */
    void recognise(BankEntry entry, AccountEntry.Act act) {
        if (entry.kind() == BankEntry.Kind.TRANSFER_SENT || isOurCollection(entry)) {
            entry.note(entry.batch() == null ? entry.endToEndId() : entry.batch(), act);
        } else {
            entry.leaveUnidentified();
        }
    }

    private boolean isOurCollection(BankEntry entry) {
        return entry.batch() != null && entries.isOurBatch(entry.batch())
                || entry.endToEndId() != null && collections.byEndToEndId(entry.endToEndId()).isPresent();
    }

    /**
     * The bank refused a file as a whole. Refunds are the customers' credit again, kitties the sellers'; debits are not: their file is put right
     * and sent anew, which is for staff.
     */
    void rejected(BankEntry entry, AccountEntry.Act act) {
        Optional<RefundFile> file = Optional.ofNullable(entry.batch()).flatMap(refunds::fileNamed);
        if (file.isPresent()) {
            refunds.ofFile(file.get().id()).stream().filter(refund -> !refund.isReturned())
                    .forEach(refund -> returned.takeBack(refund, entry));
            kitties.takeBack(kitties.ofFile(file.get().id()), entry.reasonCode(), entry.bookedOn());
            entry.note(entry.batch(), act);
        } else {
            entry.leaveUnidentified();
        }
    }
}

package org.quittance.payment.service.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quittance.payment.AccountEntries;
import org.quittance.payment.AccountEntry;
import org.quittance.payment.BankEntry;
import org.quittance.payment.KittyPayout;
import org.quittance.payment.PaymentMethod;
import org.quittance.payment.Receipt;
import org.quittance.payment.Refund;
import org.quittance.payment.Refunds;
import org.quittance.payment.service.PaymentService;

/**
 * A refund that the bank could not pay: the money is the customer's credit again, or pays what became due meanwhile. A kitty's
 * transfer goes back to its kitty.
 */
@ApplicationScoped
public class ReturnedRefunds {

    @Inject
    private Refunds refunds;
    @Inject
    private ReturnedKitties kitties;
    @Inject
    private PaymentService payments;
    @Inject
    private AccountEntries entries;

    void settle(BankEntry entry, AccountEntry.Act act) {
        Optional<Refund> refund = Optional.ofNullable(entry.endToEndId()).flatMap(refunds::byEndToEndId);
        if (refund.isEmpty()) {
            kitties.called(entry.endToEndId()).ifPresentOrElse(payout -> reopen(entry, payout, act), entry::leaveUnidentified);
        } else if (refund.get().isReturned()) {
            entry.note(refund.get().endToEndId(), act);
        } else {
            Optional<Long> reopened = takeBack(refund.get(), entry);
            entry.post(refund.get().accountId(), reopened.orElse(null), null, act);
        }
    }

    private void reopen(BankEntry entry, KittyPayout payout, AccountEntry.Act act) {
        if (payout.returnedOn() != null) {
            entry.note(payout.endToEndId(), act);
            return;
        }
        kitties.takeBack(List.of(payout), entry.reasonCode(), entry.bookedOn());
        entry.post(payout.accountId(), null, null, act);
    }

    /** @return the entry that gives the credit back */
    Optional<Long> takeBack(Refund refund, BankEntry entry) {
        refund.returned(entry.reasonCode(), entry.bookedOn());
        return giveBack(refund, entry.bookedOn(), entry.ownAccount());
    }

    /**
     * To the account that paid it, where the bank names none.
     *
     * @param told the operator's account that the bank names; null for none
     * @return the entry that gives the credit back
     */
    Optional<Long> giveBack(Refund refund, LocalDate day, Long told) {
        Long from = told != null || refund.entryId() == null ? told
                : entries.find(refund.entryId()).map(AccountEntry::ownAccount).orElse(null);
        return payments.recordOnce("refund-returned:" + refund.endToEndId(), refund.accountId(),
                new Receipt(refund.amount(), day, PaymentMethod.TRANSFER, refund.endToEndId(), from), List.of());
    }
}

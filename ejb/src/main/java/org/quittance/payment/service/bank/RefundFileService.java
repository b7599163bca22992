package org.quittance.payment.service.bank;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quittance.document.Sha256;
import org.quittance.identity.Role;
import org.quittance.operator.AccountPurpose;
import org.quittance.operator.OperatorAccount;
import org.quittance.operator.OperatorAccounts;
import org.quittance.operator.Settings;
import org.quittance.payment.AccountEntries;
import org.quittance.payment.AccountEntry;
import org.quittance.payment.PaymentMethod;
import org.quittance.payment.Receipt;
import org.quittance.payment.Refund;
import org.quittance.payment.RefundFile;
import org.quittance.payment.RefundFileRow;
import org.quittance.payment.Refunds;
import org.quittance.payment.Settlements;
import org.quittance.payment.sepa.BankCalendar;
import org.quittance.payment.sepa.CreditTransfer;
import org.quittance.payment.sepa.TransferMessage;
import org.quittance.payment.service.PaymentService;

/**
 * Writes approved refunds into a file for the bank. The accounts pay them out in the same transaction: from then on the
 * credit cannot be used twice, whenever the file is taken to the bank.
 */
@Stateless
@RolesAllowed({Role.PAYMENTS, Role.ADMINISTRATOR, Role.SYSTEM})
public class RefundFileService {

    @Inject
    private Refunds refunds;
    @Inject
    private PaymentService payments;
    @Inject
    private AccountEntries entries;
    @Inject
    private Settlements settlements;
    @Inject
    private ReturnedRefunds returned;
    @Inject
    private ReturnedKitties kitties;
    @Inject
    private Settings settings;
    @Inject
    private OperatorAccounts accounts;
    @Inject
    private Clock clock;
    @Inject
    private Principal caller;

    /**
     * @param file null if nothing was written
     * @param left refunds whose account has lost its credit: they were declined
     */
    public record Made(Long file, int written, int left) {
    }

    /**
     * Writes every approved refund.
     *
     * @throws IllegalStateException if no account of the operator is used for refunds, or the file would not be valid
     */
    public Made make() {
        refunds.lockFiles();
        OperatorAccount account = accounts.today(AccountPurpose.REFUNDS)
                .orElseThrow(() -> new IllegalStateException("no account is used for refunds"));
        Instant now = clock.instant();
        LocalDate today = LocalDate.now(clock);
        List<Paid> paid = new ArrayList<>();
        int left = 0;
        for (Refund refund : refunds.of(Refund.State.APPROVED)) {
            Optional<Long> entry = payOut(refund, account, today);
            entry.ifPresent(id -> paid.add(new Paid(refund, id)));
            left += entry.isEmpty() ? 1 : 0;
        }
        if (paid.isEmpty()) {
            return new Made(null, 0, left);
        }
        TransferMessage message = new TransferMessage("RF" + refunds.nextNumber(), now, settings.operator().name(),
                account.bankAccount(), BankCalendar.onOrAfter(today), paid.stream().map(Paid::transfer).toList());
        RefundFile file = TransferFile.of(message, act());
        refunds.add(file);
        paid.forEach(each -> each.refund().write(file.id(), each.entry()));
        return new Made(file.id(), paid.size(), left);
    }

    /** A refund that its account has paid out. */
    private record Paid(Refund refund, long entry) {

        CreditTransfer transfer() {
            return new CreditTransfer(refund.endToEndId(), refund.amount(), refund.payee().holder(), refund.payee().iban(),
                    "REMBOURSEMENT " + refund.endToEndId());
        }
    }

    /** Empty, and declined, if the account has used its credit since. */
    private Optional<Long> payOut(Refund refund, OperatorAccount from, LocalDate today) {
        entries.lock(refund.accountId());
        if (refund.amount().compareTo(settlements.credit(refund.accountId())) > 0) {
            refund.decline(act());
            return Optional.empty();
        }
        return Optional.of(payments.refund(refund.accountId(),
                new Receipt(refund.amount(), today, PaymentMethod.TRANSFER, refund.endToEndId(), from.id())));
    }

    /** Whether the operator has an account to pay from. */
    public boolean isPaying() {
        return accounts.today(AccountPurpose.REFUNDS).isPresent();
    }

    /** The same bytes whenever it is asked for; nothing once it was thrown away. */
    public Optional<RefundFile> file(long id) {
        return refunds.file(id).filter(file -> !file.isDiscarded());
    }

    /**
     * Throws a file away that the bank never had: refunds are the customers' credit again, kitties the sellers'.
     *
     * @param reason what staff say
     * @return false if it was sent or thrown away before
     */
    public boolean discard(long id, String reason) {
        boolean discarded = refunds.lockedFile(id).orElseThrow().discard(reason, act());
        if (discarded) {
            LocalDate today = LocalDate.now(clock);
            refunds.ofFile(id).stream().filter(refund -> refund.state() == Refund.State.IN_FILE).forEach(refund -> {
                refund.drop(act());
                returned.giveBack(refund, today, null);
            });
            kitties.takeBack(kitties.ofFile(id), reason, today);
        }
        return discarded;
    }

    /**
     * The bank has it.
     *
     * @return false if somebody said so before
     */
    public boolean send(long id) {
        boolean sent = refunds.lockedFile(id).orElseThrow().send(act());
        if (sent) {
            refunds.ofFile(id).stream().filter(refund -> refund.state() == Refund.State.IN_FILE).forEach(Refund::send);
        }
        return sent;
    }

    /** The latest first. */
    public List<RefundFileRow> rows(int most) {
        return refunds.files(most);
    }

    private AccountEntry.Act act() {
        return new AccountEntry.Act(caller.getName(), clock.instant());
    }
}

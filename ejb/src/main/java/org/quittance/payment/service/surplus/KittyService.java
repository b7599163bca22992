package org.quittance.payment.service.surplus;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.quittance.contract.SurplusContract;
import org.quittance.identity.Role;
import org.quittance.money.Money;
import org.quittance.operator.AccountPurpose;
import org.quittance.operator.OperatorAccount;
import org.quittance.operator.OperatorAccounts;
import org.quittance.operator.Settings;
import org.quittance.payment.AccountEntries;
import org.quittance.payment.AccountEntry;
import org.quittance.payment.Kitties;
import org.quittance.payment.KittiesPaid;
import org.quittance.payment.KittyPayout;
import org.quittance.payment.KittyRow;
import org.quittance.payment.PaymentMethod;
import org.quittance.payment.Receipt;
import org.quittance.payment.RefundFile;
import org.quittance.payment.Refunds;
import org.quittance.payment.sepa.BankCalendar;
import org.quittance.payment.sepa.CreditTransfer;
import org.quittance.payment.sepa.TransferMessage;
import org.quittance.payment.service.PaymentService;
import org.quittance.payment.service.bank.TransferFile;

/** Pays out what sellers of surplus have earned, as each has chosen. */
@Stateless
@RolesAllowed({Role.PAYMENTS, Role.ADMINISTRATOR, Role.SYSTEM})
public class KittyService {

    @Inject
    private Kitties kitties;
    @Inject
    private AccountEntries entries;
    @Inject
    private PaymentService payments;
    @Inject
    private Refunds files;
    @Inject
    private Settings settings;
    @Inject
    private OperatorAccounts accounts;
    @Inject
    private Event<KittiesPaid> paid;
    @Inject
    private Clock clock;
    @Inject
    private Principal caller;

    /** What was paid out of how many kitties. */
    public record PaidOut(int kitties, Money transferred, Money setOff) {
    }

    /** Every seller's. */
    public List<KittyRow> rows() {
        return kitties.rows();
    }

    /** Whether the operator has an account to pay from. */
    public boolean isPaying() {
        return accounts.today(AccountPurpose.REFUNDS).isPresent();
    }

    /**
     * Pays out all that can be, transfers in one file for the bank, which lies with those of refunds: account by
     * account, in their order, so that two who press the button never wait for each other and nothing is paid twice.
     *
     * @throws IllegalStateException if no account of the operator is used for refunds, or the file would not be valid
     */
    public PaidOut payOut() {
        List<KittyPayout> payouts = new ArrayList<>();
        kitties.rows().stream().filter(row -> row.payable().isPositive())
                .sorted(Comparator.comparing(KittyRow::accountId).thenComparing(KittyRow::contractId)).forEach(row -> {
                    entries.lock(row.accountId());
                    KittyRow now = kitties.row(row.contractId());
                    if (now.payable().isPositive()) {
                        KittyPayout payout = payout(now);
                        kitties.add(List.of(payout));
                        payouts.add(payout);
                    }
                });
        if (!payouts.isEmpty()) {
            writeTransfers(payouts.stream().filter(payout -> payout.account() != null).toList());
            paid.fire(new KittiesPaid(payouts.stream().map(KittyPayout::id).toList()));
        }
        return new PaidOut(payouts.size(), sum(payouts, SurplusContract.Payout.TRANSFER), sum(payouts, SurplusContract.Payout.SET_OFF));
    }

    private KittyPayout payout(KittyRow kitty) {
        LocalDate today = LocalDate.now(clock);
        if (kitty.payout() == SurplusContract.Payout.TRANSFER) {
            return KittyPayout.transfer(kitty, payer().id(), today, act());
        }
        long entry = payments.record(kitty.accountId(),
                new Receipt(kitty.payable(), today, PaymentMethod.SET_OFF, kitty.contractNumber()));
        return KittyPayout.setOff(kitty, today, entry, act());
    }

    private void writeTransfers(List<KittyPayout> transfers) {
        if (transfers.isEmpty()) {
            return;
        }
        RefundFile file = TransferFile.of(new TransferMessage("KT" + files.nextNumber(), clock.instant(),
                settings.operator().name(), payer().bankAccount(), BankCalendar.onOrAfter(LocalDate.now(clock)), transfers.stream().map(KittyService::transfer).toList()), act());
        files.add(file);
        transfers.forEach(payout -> payout.writeInto(file.id()));
    }

    private OperatorAccount payer() {
        return accounts.today(AccountPurpose.REFUNDS).orElseThrow(() -> new IllegalStateException("no account is used for refunds"));
    }

    private static CreditTransfer transfer(KittyPayout payout) {
        String id = payout.endToEndId();
        return new CreditTransfer(id, payout.amount(), payout.account().holder(), payout.account().iban(), "SURPLUS " + id);
    }

    private static Money sum(List<KittyPayout> payouts, SurplusContract.Payout method) {
        return payouts.stream().filter(payout -> payout.method() == method).map(KittyPayout::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    private AccountEntry.Act act() {
        return new AccountEntry.Act(caller.getName(), clock.instant());
    }
}

package org.quittance.payment.service.debit;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.quittance.money.Money;
import org.quittance.payment.Collection;
import org.quittance.payment.DebtorAccount;
import org.quittance.payment.Mandate;
import org.quittance.payment.MandateSignature;

/**
 * A mandate as pages show it; never its whole account number.
 *
 * @param signatures the first one, then those of new accounts
 * @param coming     debits under it, the next first
 */
public record MandateView(String account, String umr, Mandate.State state, String iban, String holder, LocalDate signedOn,
        LocalDate lapsesOn, String suspendedReason, List<Signature> signatures, List<Coming> coming) {

    /** @param proof null on paper */
    public record Signature(LocalDate day, MandateSignature.Origin origin, String by, String iban, String proof) {
    }

    /** A debit to come. @param stoppable whether revoking the mandate still stops it */
    public record Coming(LocalDate day, Money amount, String text, String iban, boolean stoppable) {

        static Coming of(Collection one, String mandateIban, Set<Long> openBatches) {
            return new Coming(one.dueOn(), one.amount(), one.statementText(),
                    one.maskedIban() == null ? mandateIban : one.maskedIban(),
                    one.state() == Collection.State.ANNOUNCED
                            || one.state() == Collection.State.BATCHED && openBatches.contains(one.batchId()));
        }
    }

    static MandateView of(String account, Mandate mandate, List<Collection> coming, Set<Long> openBatches,
            LocalDate today) {
        return new MandateView(account, mandate.umr(), mandate.state(today), mandate.maskedIban(), mandate.debtor().holder(),
                mandate.signedOn(), mandate.lapsesOn(), mandate.suspendedReason(),
                mandate.signatures().stream().map(signature -> new Signature(signature.proof().day(), signature.origin(),
                        signature.proof().recordedBy(), DebtorAccount.masked(signature.debtor().iban()),
                        signature.proof().textSha256())).toList(),
                coming.stream().filter(one -> one.mandateId() == mandate.id())
                        .map(one -> Coming.of(one, mandate.maskedIban(), openBatches)).toList());
    }
}

package org.quittance.payment.sepa;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.quittance.money.Money;
import org.quittance.operator.Operator;

/** What a file of transfers says: who pays, from which account, when and to whom. */
public record TransferMessage(String id, Instant at, String payer, Operator.BankAccount account, LocalDate on,
        List<CreditTransfer> transfers) {

    public TransferMessage {
        transfers = List.copyOf(transfers);
    }

    public Money sum() {
        return transfers.stream().map(CreditTransfer::amount).reduce(Money.ZERO, Money::plus);
    }
}

package org.quittance.payment.sepa;

import java.time.Instant;
import java.util.List;
import org.quittance.money.Money;
import org.quittance.operator.CreditorIdentifier;
import org.quittance.operator.Operator;
import org.quittance.payment.CollectionBatch.Format;
import org.quittance.payment.DebitBlock;

/** What stands at the head of a file of debits: who collects, into which account, and the blocks that follow. */
public record DebitMessage(String id, Instant at, Format format, Creditor creditor, List<DebitBlock> blocks) {

    /** @param bic may be blank */
    public record Creditor(String name, CreditorIdentifier identifier, Operator.BankAccount account) {
    }

    public DebitMessage {
        blocks = List.copyOf(blocks);
    }

    int count() {
        return blocks.stream().mapToInt(DebitBlock::count).sum();
    }

    Money sum() {
        return blocks.stream().map(DebitBlock::sum).reduce(Money.ZERO, Money::plus);
    }
}

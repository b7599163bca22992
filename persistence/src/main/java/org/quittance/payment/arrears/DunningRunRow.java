package org.quittance.payment.arrears;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.quittance.money.Money;

/** A dunning run as the office lists it: acts proposed or sent, what they ask for, accounts left alone. */
public record DunningRunRow(Long id, LocalDate day, DunningRun.Status status, Long acts, Money amount, Long spared) {

    /** As the query yields it. */
    public DunningRunRow(Long id, LocalDate day, DunningRun.Status status, Long acts, BigDecimal amount, Long spared) {
        this(id, day, status, acts, amount == null ? Money.ZERO : Money.of(amount), spared);
    }
}

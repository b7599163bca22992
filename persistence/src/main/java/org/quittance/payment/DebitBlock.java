package org.quittance.payment;

import java.time.LocalDate;
import org.quittance.money.Money;

/** The debits of a file that share place in their sequence and day: what they count and come to stands before them. */
public record DebitBlock(SequenceType sequence, LocalDate on, int count, Money sum) {
}

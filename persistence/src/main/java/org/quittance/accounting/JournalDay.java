package org.quittance.accounting;

import java.time.LocalDate;
import org.quittance.money.Money;

/**
 * What a journal holds of a day.
 *
 * @param debit     which equals its credit
 * @param validated whether its entries have their numbers
 */
public record JournalDay(LocalDate day, String journal, BookName label, long entries, Money debit, boolean validated) {
}

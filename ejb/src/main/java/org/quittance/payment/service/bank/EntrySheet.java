package org.quittance.payment.service.bank;

import java.util.List;
import org.quittance.money.Money;
import org.quittance.payment.BankEntry;
import org.quittance.payment.BankEntryRow;
import org.quittance.payment.BankFileRow;
import org.quittance.payment.CardSettlements;
import org.quittance.payment.matching.Clue;

/**
 * A movement of the bank with what staff need to decide.
 *
 * @param files   those that tell it
 * @param choices accounts that something speaks for, the likeliest first; none if there is nothing to decide
 * @param cards   what it paid if it is the card provider's, else null
 */
public record EntrySheet(BankEntryRow row, BankEntry entry, List<BankFileRow> files, List<Choice> choices,
        CardSettlements.Settled cards) {

    /** An account that may be meant, with what it owes. */
    public record Choice(String accountNumber, String customerNumber, String customerName, Money owed, int score,
            List<Clue> clues) {
    }
}

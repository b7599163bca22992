package org.quittance.payment.matching;

import java.util.List;
import org.quittance.money.Money;

/**
 * An account that a transfer may be meant for.
 *
 * @param numbers    under which people know it: the customer's, the account's, those of its contracts
 * @param balance    what it owes in all
 * @param paidBefore whether it was paid from the transfer's bank account before, or is debited there
 */
public record Debtor(long accountId, List<String> numbers, String holder, Money balance, List<Document> documents,
        boolean paidBefore) {

    /** An invoice; nothing remains of it if it is settled. */
    public record Document(long id, String number, Money remaining) {
    }
}

package org.quittance.payment;

import java.time.LocalDate;
import org.quittance.money.Money;

/**
 * Something a customer owes that a mandate may be debited for.
 *
 * @param id        of the invoice or instalment, or of the first entry of the fee invoice
 * @param reference what the customer calls it: the number of the invoice, or of the contract with the instalment's day
 * @param open      what is still to be paid
 * @param notBefore the due date, or the day from which a debit that came back may be asked for again
 * @param asked     how often it was asked for already
 */
public record DueItem(long id, Kind kind, long mandateId, String reference, Money open, LocalDate notBefore,
        int asked) {

    /** What is owed. */
    public enum Kind {
        /** A numbered invoice. */ INVOICE,
        /** Of a monthly plan, told by its schedule. */ INSTALMENT,
        /** A document that charges costs or interest. */ FEE
    }

    /** Whether the customer knows day and amount already: the schedule of a plan tells its instalments. */
    public boolean isTold() {
        return kind == Kind.INSTALMENT && asked == 0;
    }

    /** Banks give it back with every return: the reference and how often it was asked for. */
    public String endToEndId() {
        return reference + "-" + (asked + 1);
    }
}

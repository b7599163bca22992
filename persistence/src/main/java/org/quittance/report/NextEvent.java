package org.quittance.report;

import java.time.LocalDate;
import org.quittance.money.Money;

/**
 * Something that happens to a customer, if nothing changes.
 *
 * @param amount null where none is known yet
 * @param about  number of the invoice, contract, account or request; of an act of dunning its kind, of an
 *               appointment its topic and its hour, a space between
 */
public record NextEvent(Kind kind, LocalDate day, Money amount, String about) {

    public enum Kind {
        /** Announced, or at the bank. */ DEBIT,
        /** The next of a monthly plan. */ INSTALMENT,
        /** The next of a payment plan for a debt. */ ARRANGEMENT,
        /** The first day on which a run bills the contract. */ BILLING,
        /** The first day of a contract. */ START,
        /** The last day of a contract. */ END,
        /** The first day of another subscribed power. */ POWER,
        /** The first day of other off-peak hours. */ OFF_PEAK,
        /** Proposed by a run that nobody has approved yet. */ DUNNING,
        /** Deadline of an open request. */ REQUEST,
        /** Of the customer with the staff. */ APPOINTMENT
    }
}

package org.quittance.payment;

/**
 * The place of a collection among those of its mandate, as banks name it (ISO 20022, SequenceType). Mandates here are signed for
 * all that an account will owe, so no debit is the only one (OOFF). None is named the last (FNAL) either: it is not asked for by
 * the rulebook, and after it the bank would refuse the retry of what came back, or a bill that corrects the last.
 */
public enum SequenceType {
    /** The first one; since November 2016 a bank may not ask for it any more. */ FRST,
    /** One of many. */ RCUR
}

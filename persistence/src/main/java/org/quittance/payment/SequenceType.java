package org.quittance.payment;

/** The place of a collection among those of its mandate, as banks name it (ISO 20022, SequenceType). */
public enum SequenceType {
    /** The first one; since November 2016 a bank may not ask for it any more. */ FRST,
    /** One of many. */ RCUR
}

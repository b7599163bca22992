package org.quittance.billing;

/** What makes an invoice of a run worth a look before it is numbered. */
public enum RunRemark {
    /** Nothing to pay. */ ZERO("i.gross = 0"),
    /** Would be issued as a credit note. */ NEGATIVE("i.gross < 0"),
    /** More than three times the invoice before it of the same contract. */ TRIPLED("p.gross > 0 and i.gross > 3 * p.gross"),
    /** No invoice was numbered for the contract before. */ FIRST("p.gross is null");

    private final String condition;

    RunRemark(String condition) {
        this.condition = condition;
    }

    /** In SQL: {@code i} is the invoice, {@code p} the contract's numbered invoice before it. */
    String condition() {
        return condition;
    }
}

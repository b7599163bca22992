package org.quittance.billing;

/** What makes an invoice of a run worth a look before it is numbered. */
public enum RunRemark {
    /** Nothing to pay. */ ZERO("i.gross = 0"),
    /** Would be issued as a credit note. */ NEGATIVE("i.gross < 0"),
    /** A day costs more than three times as much as on the invoice before it of the same contract. */
    TRIPLED("p.gross > 0 and i.gross * p.days > 3 * p.gross * (i.period_end - i.period_start)"),
    /** Rests on an index that nobody read. */
    ESTIMATED("exists (select from invoice_contract x where x.invoice_id = i.id and x.estimated)"),
    /** No invoice was numbered for the contract before. */ FIRST("p.gross is null"),
    /** Bills a contract until its end. Its contract is looked up: a join is planned by counts of before the run. */
    LAST("""
            exists (select from invoice_contract x where x.invoice_id = i.id and not x.reversal
              and (select c.end_date from contract c where c.id = x.contract_id) <= x.period_end)"""),
    /** Puts days right that were billed before. */
    REBILLED("exists (select from invoice_line x where x.invoice_id = i.id and x.standing = 'CREDIT')");

    private final String condition;

    RunRemark(String condition) {
        this.condition = condition;
    }

    /**
     * In SQL: {@code i} is the invoice, {@code p} the contract's numbered invoice before it, with its {@code gross} and
     * {@code days}.
     */
    String condition() {
        return condition;
    }
}

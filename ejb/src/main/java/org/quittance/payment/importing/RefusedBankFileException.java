package org.quittance.payment.importing;

import org.quittance.payment.BankFile;

/** The file as a whole is not taken; nothing of it was stored. */
public class RefusedBankFileException extends Exception {

    private final BankFile.Reason reason;
    private final String detail;

    /** @param detail what shows it, or null */
    RefusedBankFileException(BankFile.Reason reason, String detail) {
        super(reason + ": " + detail);
        this.reason = reason;
        this.detail = detail;
    }

    public BankFile.Reason reason() {
        return reason;
    }

    public String detail() {
        return detail;
    }
}

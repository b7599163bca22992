package org.quittance.web.office.settings;

import java.io.Serializable;
import java.time.LocalDate;
import org.quittance.installation.service.SaidAccount;

/** What an administrator types of another account. */
public class OperatorAccountEntry implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private String iban;
    private String bic;
    private String ledgerAccount;
    private LocalDate heldFrom;

    OperatorAccountEntry(LocalDate today) {
        heldFrom = today;
    }

    SaidAccount said() {
        return new SaidAccount(name, iban, bic, ledgerAccount, heldFrom);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getIban() {
        return iban;
    }

    public void setIban(String iban) {
        this.iban = iban;
    }

    public String getBic() {
        return bic;
    }

    public void setBic(String bic) {
        this.bic = bic;
    }

    public String getLedgerAccount() {
        return ledgerAccount;
    }

    public void setLedgerAccount(String ledgerAccount) {
        this.ledgerAccount = ledgerAccount;
    }

    public LocalDate getHeldFrom() {
        return heldFrom;
    }

    public void setHeldFrom(LocalDate heldFrom) {
        this.heldFrom = heldFrom;
    }
}

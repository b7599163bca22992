package org.quittance.contract;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.quittance.customer.Account;

/** Supply of electricity with a virtual battery: what the panels feed in is kept and restored. */
@Entity
@Table(name = "storage_contract")
@DiscriminatorValue("STORAGE")
public class StorageContract extends ElectricityContract {

    @Column(name = "panel_kwc")
    private BigDecimal panelKwc;

    protected StorageContract() {
    }

    /** @param panelKwc peak power of the panels, kWc */
    public StorageContract(String number, Account account, ServicePoint servicePoint, Terms terms, Supply supply,
            BigDecimal panelKwc) {
        super(number, account, servicePoint, terms, supply);
        this.panelKwc = Panels.checked(panelKwc);
    }

    @Override
    public ServiceKind kind() {
        return ServiceKind.STORAGE;
    }

    /** Peak power of the panels, kWc. */
    public BigDecimal panelKwc() {
        return panelKwc;
    }
}

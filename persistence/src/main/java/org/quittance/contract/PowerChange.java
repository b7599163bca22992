package org.quittance.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Another subscribed power from a day on; stays. */
@Entity
@Table(name = "power_change")
public class PowerChange {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "contract_id")
    private ElectricityContract contract;
    @Column(name = "valid_from")
    private LocalDate validFrom;
    @Column(name = "power_kva")
    private int powerKva;

    protected PowerChange() {
    }

    PowerChange(ElectricityContract contract, LocalDate validFrom, int powerKva) {
        this.contract = contract;
        this.validFrom = validFrom;
        this.powerKva = powerKva;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    /** Subscribed power in kVA. */
    public int powerKva() {
        return powerKva;
    }
}

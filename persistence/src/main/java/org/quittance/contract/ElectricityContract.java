package org.quittance.contract;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.quittance.customer.Account;

/** Supply of electricity up to 36 kVA, network included, by the classes of its price option. */
@Entity
@Table(name = "electricity_contract")
@DiscriminatorValue("ELECTRICITY")
public class ElectricityContract extends Contract {

    @Column(name = "power_kva")
    private int powerKva;
    @Enumerated(EnumType.STRING)
    @Column(name = "price_option")
    private PriceOption priceOption;
    @Enumerated(EnumType.STRING)
    @Column(name = "network_option")
    private NetworkOption networkOption;
    @OneToMany(mappedBy = "contract", cascade = CascadeType.PERSIST)
    @OrderBy("validFrom")
    private List<OffPeakPeriod> offPeakPeriods = new ArrayList<>();

    protected ElectricityContract() {
    }

    public ElectricityContract(String number, Account account, ServicePoint servicePoint, Terms terms, Supply supply) {
        super(number, account, servicePoint, terms);
        this.powerKva = supply.powerKva();
        this.priceOption = supply.priceOption();
        this.networkOption = supply.networkOption();
    }

    /** Gives the contract other off-peak hours from a day on; the hours before stay what they were. */
    public void setOffPeakHours(OffPeakSchedule schedule) {
        if (!priceOption.hasOwnOffPeakHours()) {
            throw new IllegalStateException("contract " + number() + " has no off-peak hours of its own");
        }
        if (offPeakPeriods.stream().anyMatch(period -> !period.validFrom().isBefore(schedule.validFrom()))) {
            throw new IllegalArgumentException("off-peak hours are known beyond " + schedule.validFrom() + " already");
        }
        offPeakPeriods.add(new OffPeakPeriod(this, schedule));
    }

    @Override
    public ServiceKind kind() {
        return ServiceKind.ELECTRICITY;
    }

    public int powerKva() {
        return powerKva;
    }

    public PriceOption priceOption() {
        return priceOption;
    }

    public NetworkOption networkOption() {
        return networkOption;
    }

    public List<OffPeakSchedule> offPeakSchedules() {
        return offPeakPeriods.stream().map(OffPeakPeriod::schedule).toList();
    }
}

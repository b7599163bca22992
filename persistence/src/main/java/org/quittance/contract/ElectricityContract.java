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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
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
    @OneToMany(mappedBy = "contract", cascade = CascadeType.PERSIST)
    @OrderBy("validFrom")
    private List<PowerChange> powerChanges = new ArrayList<>();

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

    /**
     * Subscribes another power from a day on; the days before stay what they were.
     *
     * @param kva 1 to 36
     * @throws IllegalArgumentException if it is no other power, the contract does not supply on the day, or a power is known
     *                                  from that day or a later one already
     */
    public void changePower(int kva, LocalDate from) {
        if (!from.isAfter(startDate()) || endDate() != null && !from.isBefore(endDate())) {
            throw new IllegalArgumentException("contract " + number() + " does not go on beyond " + from);
        }
        if (powerChanges.stream().anyMatch(change -> !change.validFrom().isBefore(from))) {
            throw new IllegalArgumentException("the power of contract " + number() + " is known beyond " + from + " already");
        }
        if (kva == powerKva()) {
            throw new IllegalArgumentException("contract " + number() + " has " + kva + " kVA already");
        }
        powerChanges.add(new PowerChange(this, from, new Supply(kva, priceOption, networkOption).powerKva()));
    }

    @Override
    public ServiceKind kind() {
        return ServiceKind.ELECTRICITY;
    }

    /** As it was agreed last, in kVA; maybe from a day to come. */
    public int powerKva() {
        return powerChanges.isEmpty() ? powerKva : powerChanges.get(powerChanges.size() - 1).powerKva();
    }

    /** Subscribed power on a day, in kVA. */
    public int powerKvaOn(LocalDate day) {
        return powersFrom().floorEntry(day).getValue();
    }

    /** Subscribed power in kVA, each from its day until the next; the first from {@link LocalDate#MIN}. */
    public NavigableMap<LocalDate, Integer> powersFrom() {
        NavigableMap<LocalDate, Integer> powers = new TreeMap<>(Map.of(LocalDate.MIN, powerKva));
        powerChanges.forEach(change -> powers.put(change.validFrom(), change.powerKva()));
        return powers;
    }

    /** The one that waits for its day, empty if there is none. */
    public Optional<PowerChange> powerChangeAfter(LocalDate day) {
        return powerChanges.stream().filter(change -> change.validFrom().isAfter(day)).findFirst();
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

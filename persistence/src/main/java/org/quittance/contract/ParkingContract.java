package org.quittance.contract;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.quittance.customer.Account;

/** A place in a car park for the vehicles whose plates or cards the barriers know. */
@Entity
@Table(name = "parking_contract")
@DiscriminatorValue("PARKING")
public class ParkingContract extends Contract {

    @Column(name = "low_use")
    private boolean lowUse;
    @OneToMany(mappedBy = "contract", cascade = CascadeType.PERSIST, orphanRemoval = true)
    @OrderBy("validFrom")
    private List<ParkingBadge> badges = new ArrayList<>();

    protected ParkingContract() {
    }

    /** @param lowUse whether few exits in a month give a discount on its fee */
    public ParkingContract(String number, Account account, ServicePoint servicePoint, Terms terms, boolean lowUse) {
        super(number, account, servicePoint, terms);
        this.lowUse = lowUse;
    }

    /**
     * Lets a vehicle in from a day on.
     *
     * @param badge its plate or card; spaces and hyphens do not count
     */
    public void admit(String badge, LocalDate from) {
        badges.add(new ParkingBadge(this, badge, from));
    }

    /**
     * Another plate or card opens the barriers from a day on, and the one before no more.
     *
     * @throws java.util.NoSuchElementException if the one before does not open them on that day
     * @throws IllegalArgumentException         if the one before begins on that day or later
     */
    public void exchange(String before, String after, LocalDate day) {
        ParkingBadge held = badges.stream().filter(badge -> badge.badge().equals(ParkingBadge.normal(before)) && badge.isValidOn(day))
                .findFirst().orElseThrow();
        held.end(day);
        admit(after, day);
    }

    /** Its badges open the barriers for it no more; from the day on they may for another contract. */
    @Override
    public void terminate(LocalDate end) {
        super.terminate(end);
        badges.removeIf(badge -> !badge.validFrom().isBefore(end));
        badges.stream().filter(badge -> badge.validTo() == null || badge.validTo().isAfter(end))
                .forEach(badge -> badge.end(end));
    }

    @Override
    public ServiceKind kind() {
        return ServiceKind.PARKING;
    }

    public boolean lowUse() {
        return lowUse;
    }

    public List<ParkingBadge> badges() {
        return List.copyOf(badges);
    }
}

package org.quittance.contract.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quittance.contract.Contract;
import org.quittance.contract.Contracts;
import org.quittance.contract.ElectricityContract;
import org.quittance.contract.Holdings;
import org.quittance.contract.MandateGiven;
import org.quittance.contract.OffPeakSchedule;
import org.quittance.contract.ParkingContract;
import org.quittance.contract.PrivateSellerLimit;
import org.quittance.contract.ServicePoint;
import org.quittance.contract.StorageContract;
import org.quittance.contract.Supply;
import org.quittance.contract.SurplusContract;
import org.quittance.contract.Terms;
import org.quittance.contract.WaterContract;
import org.quittance.customer.Account;
import org.quittance.customer.Address;
import org.quittance.customer.Customers;
import org.quittance.identity.Role;
import org.quittance.identity.service.CurrentLogin;

/** Concludes and ends contracts, and shows customers theirs. */
@Stateless
public class ContractService {

    @Inject
    private Contracts contracts;
    @Inject
    private Customers customers;
    @Inject
    private Event<MandateGiven> mandates;
    @Inject
    private CurrentLogin current;
    @Inject
    private Clock clock;
    @Inject
    private Principal caller;

    @RolesAllowed({Role.ADVISER, Role.ADMINISTRATOR, Role.SYSTEM})
    public void open(ServicePoint.Kind kind, String reference, Address address) {
        contracts.add(new ServicePoint(kind, reference, address));
    }

    /**
     * Supplies a service point with electricity from a day on.
     *
     * @param schedules the contract's own off-peak hours, in order; none for the options that have none
     */
    @RolesAllowed({Role.ADVISER, Role.ADMINISTRATOR, Role.SYSTEM})
    public void conclude(String number, Place place, Terms terms, Supply supply, List<OffPeakSchedule> schedules) {
        conclude(new ElectricityContract(number, account(place), point(place), terms, supply), schedules);
    }

    /** The same with a virtual battery. @param panelKwc peak power of the panels, kWc */
    @RolesAllowed({Role.ADVISER, Role.ADMINISTRATOR, Role.SYSTEM})
    public void concludeStorage(String number, Place place, Terms terms, Supply supply, List<OffPeakSchedule> schedules,
            BigDecimal panelKwc) {
        conclude(new StorageContract(number, account(place), point(place), terms, supply, panelKwc), schedules);
    }

    private void conclude(ElectricityContract contract, List<OffPeakSchedule> schedules) {
        schedules.forEach(contract::setOffPeakHours);
        contracts.add(contract);
    }

    @RolesAllowed({Role.ADVISER, Role.ADMINISTRATOR, Role.SYSTEM})
    public void concludeWater(String number, Place place, Terms terms, WaterContract.Connection connection) {
        contracts.add(new WaterContract(number, account(place), point(place), terms, connection));
    }

    /** @param badges plates or cards that the barriers let out from the first day on */
    @RolesAllowed({Role.ADVISER, Role.ADMINISTRATOR, Role.SYSTEM})
    public void concludeParking(String number, Place place, Terms terms, boolean lowUse, List<String> badges) {
        ParkingContract contract = new ParkingContract(number, account(place), point(place), terms, lowUse);
        badges.forEach(badge -> contract.admit(badge, terms.start()));
        contracts.add(contract);
    }

    /**
     * @param mandateOn when the seller let the operator write its invoices, null for a private seller
     * @throws IllegalArgumentException if a private seller has more panels than the law lets it on the first day
     */
    @RolesAllowed({Role.ADVISER, Role.ADMINISTRATOR, Role.SYSTEM})
    public void concludeSurplus(
            String number, Place place, Terms terms, SurplusContract.Seller seller, LocalDate mandateOn) {
        PrivateSellerLimit.check(contracts.privateSellerLimits(), seller, terms.start());
        SurplusContract contract = new SurplusContract(number, account(place), point(place), terms, seller);
        contracts.add(contract);
        if (mandateOn != null) {
            contract.giveSelfBillingMandate(mandateOn, caller.getName());
            mandates.fire(new MandateGiven(contract.id()));
        }
    }

    /**
     * The signed-in customer lets the operator write the invoices of a contract of surplus.
     *
     * @throws IllegalStateException if no mandate is missing
     */
    @RolesAllowed(Role.CUSTOMER)
    public void giveSelfBillingMandate(String number) {
        SurplusContract contract = contracts.of(current.visible(), number, SurplusContract.class).orElseThrow();
        contract.giveSelfBillingMandate(LocalDate.now(clock), caller.getName());
        mandates.fire(new MandateGiven(contract.id()));
    }

    private Account account(Place place) {
        return customers.account(place.accountId());
    }

    private ServicePoint point(Place place) {
        return contracts.point(place.pointReference());
    }

    /** Who is supplied where. */
    public record Place(long accountId, String pointReference) {
    }

    @RolesAllowed({Role.ADVISER, Role.ADMINISTRATOR, Role.SYSTEM})
    public void terminate(String number, LocalDate end) {
        contracts.numbered(number).terminate(end);
    }

    /** @see ParkingContract#exchange */
    @RolesAllowed({Role.ADVISER, Role.ADMINISTRATOR})
    public void exchangeBadge(String number, String before, String after, LocalDate day) {
        ((ParkingContract) contracts.numbered(number)).exchange(before, after, day);
    }

    /** @see ElectricityContract#changePower */
    @RolesAllowed({Role.ADVISER, Role.ADMINISTRATOR, Role.SYSTEM})
    public void changePower(String number, int kva, LocalDate from) {
        ((ElectricityContract) contracts.numbered(number)).changePower(kva, from);
    }

    /** @see ElectricityContract#setOffPeakHours */
    @RolesAllowed({Role.ADVISER, Role.ADMINISTRATOR, Role.SYSTEM})
    public void changeOffPeakHours(String number, OffPeakSchedule schedule) {
        ((ElectricityContract) contracts.numbered(number)).setOffPeakHours(schedule);
    }

    /** Any contract, for staff. */
    @RolesAllowed({Role.ADVISER, Role.BILLING, Role.PAYMENTS, Role.ADMINISTRATOR, Role.SYSTEM})
    public Optional<Contract> any(String number) {
        return contracts.supplied(number);
    }

    /** The groups by which contracts are billed apart. */
    @RolesAllowed({Role.ADVISER, Role.BILLING, Role.PAYMENTS, Role.ADMINISTRATOR})
    public List<String> groups() {
        return contracts.groups();
    }

    /** @param group to bill it with, null for none */
    @RolesAllowed({Role.ADVISER, Role.BILLING, Role.PAYMENTS, Role.ADMINISTRATOR, Role.SYSTEM})
    public void groupAs(String number, String group) {
        contracts.numbered(number).groupedAs(group);
    }

    /** What the signed-in customer has contracts of. */
    @RolesAllowed(Role.CUSTOMER)
    public Holdings held() {
        return contracts.held(current.visible());
    }

    /** Those in force first. */
    @RolesAllowed(Role.CUSTOMER)
    public List<Contract> mine() {
        return contracts.of(current.visible());
    }

    /** Those that supply electricity, in force first. */
    @RolesAllowed(Role.CUSTOMER)
    public List<ElectricityContract> supplies() {
        return contracts.of(current.visible(), ElectricityContract.class);
    }

    @RolesAllowed(Role.CUSTOMER)
    public Optional<Contract> mine(String number) {
        return contracts.of(current.visible(), number);
    }
}

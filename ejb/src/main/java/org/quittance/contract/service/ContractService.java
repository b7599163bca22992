package org.quittance.contract.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quittance.contract.Contracts;
import org.quittance.contract.ElectricityContract;
import org.quittance.contract.OffPeakSchedule;
import org.quittance.contract.ServicePoint;
import org.quittance.contract.Supply;
import org.quittance.contract.Terms;
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
    private CurrentLogin current;

    /** Where a service is delivered: reference of 14 digits, and the address. */
    @RolesAllowed({Role.ADVISER, Role.ADMINISTRATOR, Role.SYSTEM})
    public void open(String pointReference, Address address) {
        contracts.add(new ServicePoint(pointReference, address));
    }

    /**
     * Supplies a service point from a day on.
     *
     * @param schedules the contract's own off-peak hours, in order; none for the option Base
     */
    @RolesAllowed({Role.ADVISER, Role.ADMINISTRATOR, Role.SYSTEM})
    public void conclude(String number, Place place, Terms terms, Supply supply, List<OffPeakSchedule> schedules) {
        ElectricityContract contract = new ElectricityContract(number, customers.account(place.accountId()),
                contracts.point(place.pointReference()), terms, supply);
        schedules.forEach(contract::setOffPeakHours);
        contracts.add(contract);
    }

    /** Who is supplied where. */
    public record Place(long accountId, String pointReference) {
    }

    @RolesAllowed({Role.ADVISER, Role.ADMINISTRATOR, Role.SYSTEM})
    public void terminate(String number, LocalDate end) {
        contracts.numbered(number).terminate(end);
    }

    /** Those in force first. */
    @RolesAllowed(Role.CUSTOMER)
    public List<ElectricityContract> mine() {
        return contracts.of(current.visible());
    }

    @RolesAllowed(Role.CUSTOMER)
    public Optional<ElectricityContract> mine(String number) {
        return contracts.of(current.visible(), number);
    }
}

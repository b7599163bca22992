package org.quittance.metering.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.Collection;
import org.quittance.contract.Contracts;
import org.quittance.contract.ParkingBadge;
import org.quittance.contract.ParkingContract;
import org.quittance.identity.Role;
import org.quittance.metering.ParkingExit;
import org.quittance.metering.ParkingExits;
import org.quittance.time.OperatorClock;

/** Records how often subscribers left a car park, where no file of the barriers tells it. */
@Stateless
@RolesAllowed({Role.BILLING, Role.ADMINISTRATOR, Role.SYSTEM})
public class ParkingExitService {

    @Inject
    private ParkingExits exits;
    @Inject
    private Contracts contracts;

    /** @param leftAt on the clock of the car park */
    public record Exit(String badge, String carPark, LocalDateTime leftAt) {
    }

    /** @throws IllegalArgumentException if the contract is not for parking, or the badge is none of its own */
    public void record(String contractNumber, Collection<Exit> told) {
        if (!(contracts.numbered(contractNumber) instanceof ParkingContract contract)) {
            throw new IllegalArgumentException("contract " + contractNumber + " is not for parking");
        }
        told.forEach(exit -> exits.add(new ParkingExit(contract.id(), badge(contract, exit), exit.carPark(),
                exit.leftAt().atZone(OperatorClock.ZONE).toInstant(), null)));
    }

    private static String badge(ParkingContract contract, Exit exit) {
        String badge = ParkingBadge.normal(exit.badge());
        return contract.badges().stream()
                .filter(own -> own.badge().equals(badge) && own.isValidOn(exit.leftAt().toLocalDate()))
                .map(ParkingBadge::badge).findFirst().orElseThrow(() -> new IllegalArgumentException(
                        "badge " + badge + " does not open the barriers for contract " + contract.number()));
    }
}

package org.quittance.billing.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.quittance.contract.Contracts;
import org.quittance.contract.StorageContract;
import org.quittance.identity.Role;
import org.quittance.identity.service.CurrentLogin;
import org.quittance.metering.LoadCurves;
import org.quittance.metering.Meters;
import org.quittance.tariff.Offer;
import org.quittance.tariff.Tariffs;

/** The virtual batteries of the signed-in customer, by the ledger that bills them. */
@Stateless
@RolesAllowed(Role.CUSTOMER)
public class BatteryService {

    @Inject
    private Contracts contracts;
    @Inject
    private Meters meters;
    @Inject
    private LoadCurves curves;
    @Inject
    private Tariffs tariffs;
    @Inject
    private CurrentLogin current;
    @Inject
    private Clock clock;

    /** Every contract with a battery, those in force first. */
    public List<BatteryPage> batteries() {
        return batteries(contracts.of(current.visible(), StorageContract.class));
    }

    /** Empty if the customer has no such contract with a battery. */
    public Optional<BatteryPage> battery(String contract) {
        return contracts.of(current.visible(), contract, StorageContract.class)
                .map(found -> batteries(List.of(found)).get(0));
    }

    private List<BatteryPage> batteries(Collection<StorageContract> all) {
        BatteryFacts facts = new BatteryFacts(meters, curves, all, LocalDate.now(clock).plusDays(1));
        return all.stream().map(contract -> {
            Offer offer = tariffs.offer(contract.offerCode());
            return new BatteryPage(
                    contract, offer.capacityKwh(), offer.expiryMonths(), facts.ledger(contract, offer).months());
        }).toList();
    }
}

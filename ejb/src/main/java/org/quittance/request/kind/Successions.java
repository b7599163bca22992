package org.quittance.request.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.quittance.contract.Contract;
import org.quittance.contract.Contracts;
import org.quittance.contract.OffPeakSchedule;
import org.quittance.contract.ServiceKind;
import org.quittance.contract.Supply;
import org.quittance.contract.Terms;
import org.quittance.contract.service.ContractService;
import org.quittance.metering.ReadingOrigin;
import org.quittance.metering.service.TerminationService;

/**
 * A contract ends as another begins at the same place, on the same meter: what it showed on the day closes the one and opens
 * the other.
 */
@ApplicationScoped
class Successions {

    @Inject
    private Contracts contracts;
    @Inject
    private SupplyPlaces places;
    @Inject
    private TerminationService terminations;
    @Inject
    private ContractService conclusions;

    /**
     * Who holds what follows.
     *
     * @param supply null for water
     * @param hours  off-peak hours of its own, none where it has none
     */
    record Next(long account, Terms terms, Supply supply, List<OffPeakSchedule> hours) {
    }

    /**
     * @param told by register, what people read as the day began
     * @return the number of the contract that follows
     * @throws org.quittance.metering.service.TerminationException if the first cannot end like this
     * @throws EffectException                                     if another one has just followed it
     */
    String follow(Contract before, Next next, Map<Long, BigDecimal> told) {
        String point = contracts.lockedPoint(before.servicePoint().reference()).reference();
        terminations.terminate(before.number(), next.terms().start(), told, ReadingOrigin.SELF_READ);
        if (!places.isFree(before.servicePoint(), before.kind(), next.terms().start())) {
            throw new EffectException(FormFault.PLACE_TAKEN);
        }
        String number = contracts.newNumber(before.kind());
        ContractService.Place place = new ContractService.Place(next.account(), point);
        if (before.kind() == ServiceKind.WATER) {
            conclusions.concludeWater(number, place, next.terms(), places.connection(before.servicePoint()).orElseThrow());
        } else {
            conclusions.conclude(number, place, next.terms(), next.supply(), next.hours());
        }
        return number;
    }
}

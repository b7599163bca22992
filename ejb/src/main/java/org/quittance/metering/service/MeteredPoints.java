package org.quittance.metering.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.quittance.contract.Contract;
import org.quittance.contract.Contracts;
import org.quittance.metering.Installation;
import org.quittance.metering.Meters;
import org.quittance.metering.Readings;
import org.quittance.tariff.Offer;
import org.quittance.tariff.Tariffs;

/** Reads service points with all that a doubt about their readings depends on; eleven queries each. */
@ApplicationScoped
public class MeteredPoints {

    @Inject
    private Meters meters;
    @Inject
    private Readings readings;
    @Inject
    private Contracts contracts;
    @Inject
    private Tariffs tariffs;

    MeteredPoint of(String pointReference) {
        return of(pointReference, contracts.at(pointReference));
    }

    MeteredPoint of(String pointReference, List<Contract> held) {
        List<Installation> installations = meters.installationsAt(List.of(pointReference))
                .getOrDefault(pointReference, List.of());
        List<Long> ids = installations.stream().map(Installation::meterId).toList();
        Map<String, List<BigDecimal>> profiles =
                tariffs.offers().stream().collect(Collectors.toMap(Offer::code, Offer::yearlyProfile));
        return new MeteredPoint(installations, meters.registers(ids), meters.readings(ids), held, profiles,
                readings.spikeRules());
    }
}

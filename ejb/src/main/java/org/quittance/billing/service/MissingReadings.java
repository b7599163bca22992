package org.quittance.billing.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quittance.contract.Contract;
import org.quittance.contract.Contracts;
import org.quittance.metering.LoadCurves;
import org.quittance.metering.Meters;
import org.quittance.metering.Reading;
import org.quittance.metering.Register;
import org.quittance.metering.TempoCalendar;
import org.quittance.tariff.Offer;
import org.quittance.tariff.Tariffs;
import org.quittance.time.OperatorClock;

/** Writes estimates where a bill lacks indexes, so that it can be charged; some fifteen queries for any number of contracts. */
@ApplicationScoped
public class MissingReadings {

    @Inject
    private Contracts contracts;
    @Inject
    private Meters meters;
    @Inject
    private LoadCurves curves;
    @Inject
    private TempoCalendar tempo;
    @Inject
    private Tariffs tariffs;
    @Inject
    private OperatorClock clock;

    /**
     * Each call is a transaction of its own: a job fills a page of contracts at a time.
     *
     * @param by who wants them
     * @return how many indexes were estimated
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int fill(Collection<DueContract> due, String by) {
        if (due.isEmpty()) {
            return 0;
        }
        List<MissingIndexes.Estimated> estimates = estimates(due);
        Map<String, Register> registers = meters.registersToRead(
                estimates.stream().map(estimated -> estimated.row().meterId()).distinct().toList())
                .stream().collect(Collectors.toMap(MissingReadings::key, Function.identity()));
        Reading.Entry entry = new Reading.Entry(by, clock.instant());
        estimates.forEach(estimated -> meters.add(Reading.estimated(
                registers.get(key(estimated)), estimated.row().day(), estimated.row().index(), estimated.basis(), entry)));
        return estimates.size();
    }

    private List<MissingIndexes.Estimated> estimates(Collection<DueContract> due) {
        Map<Long, Contract> byId = contracts.withEverything(due.stream().map(DueContract::contractId).toList())
                .stream().collect(Collectors.toMap(Contract::id, Function.identity()));
        Map<String, Offer> offers =
                tariffs.offers().stream().collect(Collectors.toMap(Offer::code, Function.identity()));
        MeterFacts facts = new MeterFacts(meters, curves, tempo, byId.values(), MeterFacts.span(due),
                contract -> true);
        LocalDate today = LocalDate.now(clock);
        return facts.missing(due, byId, contract -> offers.get(contract.offerCode()), today);
    }

    private static String key(Register register) {
        return register.meter().id() + " " + register.flow() + " " + register.timeClass();
    }

    private static String key(MissingIndexes.Estimated estimated) {
        return estimated.row().meterId() + " " + estimated.row().flow() + " " + estimated.row().timeClass();
    }
}

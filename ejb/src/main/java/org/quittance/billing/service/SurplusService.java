package org.quittance.billing.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.quittance.billing.Invoices;
import org.quittance.contract.Contracts;
import org.quittance.contract.SurplusContract;
import org.quittance.identity.Role;
import org.quittance.identity.service.CurrentLogin;
import org.quittance.metering.Energy;
import org.quittance.metering.Flow;
import org.quittance.metering.Installation;
import org.quittance.metering.LoadCurves;
import org.quittance.metering.MeterDays;
import org.quittance.metering.Meters;
import org.quittance.metering.MonthlyReadings;

/** What the signed-in customer feeds in and earns by it; seven queries a contract. */
@Stateless
@RolesAllowed(Role.CUSTOMER)
public class SurplusService {

    @Inject
    private Contracts contracts;
    @Inject
    private Meters meters;
    @Inject
    private LoadCurves curves;
    @Inject
    private Invoices invoices;
    @Inject
    private CurrentLogin current;
    @Inject
    private Clock clock;

    /** Every contract of surplus, those in force first. */
    public List<SurplusPage> surpluses() {
        return contracts.of(current.visible(), SurplusContract.class).stream().map(this::page).toList();
    }

    /** Empty if the customer has no such contract of surplus. */
    public Optional<SurplusPage> surplus(String contract) {
        return contracts.of(current.visible(), contract, SurplusContract.class).map(this::page);
    }

    private SurplusPage page(SurplusContract contract) {
        List<Installation> installed = meters.installations(List.of(contract.servicePoint().id()))
                .getOrDefault(contract.servicePoint().id(), List.of());
        return new SurplusPage(contract, months(fedIn(contract, installed)),
                Kitty.of(invoices.published(current.visible(), contract.number())));
    }

    /** By the load curve, else by the register; what was fed in before or after the contract is another household's. */
    private SortedMap<YearMonth, BigDecimal> fedIn(SurplusContract contract, List<Installation> installed) {
        SortedMap<YearMonth, BigDecimal> months = new TreeMap<>();
        contract.suppliedBefore(LocalDate.now(clock).plusDays(1)).ifPresent(own -> {
            meters.readings(installed.stream().map(Installation::meterId).toList()).values().forEach(rows ->
                    MonthlyReadings.of(rows.stream().filter(row -> own.contains(row.day()) || row.day().equals(own.end()))
                            .toList(), Flow.INJECTION)
                            .forEach((month, energy) -> months.merge(month, energy.kilowattHours(), BigDecimal::add)));
            curves.months(MeterDays.of(installed, own), Flow.INJECTION).values().stream()
                    .flatMap(perMonth -> perMonth.entrySet().stream())
                    .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.reducing(
                            Energy.ZERO, Map.Entry::getValue, Energy::plus)))
                    .forEach((month, energy) -> months.put(month, energy.kilowattHours()));
        });
        return months;
    }

    private static List<SurplusPage.Month> months(SortedMap<YearMonth, BigDecimal> fedIn) {
        List<SurplusPage.Month> months = new ArrayList<>();
        if (!fedIn.isEmpty()) {
            for (YearMonth month = fedIn.firstKey(); !month.isAfter(fedIn.lastKey()); month = month.plusMonths(1)) {
                months.add(new SurplusPage.Month(month, fedIn.get(month), fedIn.get(month.minusYears(1))));
            }
        }
        return months;
    }
}

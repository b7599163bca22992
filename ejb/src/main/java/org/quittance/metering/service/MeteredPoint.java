package org.quittance.metering.service;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quittance.contract.Contract;
import org.quittance.metering.Flow;
import org.quittance.metering.Installation;
import org.quittance.metering.ReadingRow;
import org.quittance.metering.RegisterRow;
import org.quittance.metering.SpikeRule;
import org.quittance.metering.consumption.RegisterHistories;
import org.quittance.metering.consumption.RegisterHistory;
import org.quittance.metering.consumption.RegisterReadings;
import org.quittance.metering.consumption.UsualConsumption;
import org.quittance.metering.plausibility.Plausibility;
import org.quittance.time.DateRange;

/**
 * A service point with its meters, what they showed, and what its customers' offers say is usual.
 *
 * @param installations in order of time
 * @param readings      in force, by meter
 * @param contracts     all that the point ever had
 * @param spikeRules    of all times
 * @param profiles      kWh or m3 of each month by offer, for those offers that have a profile
 */
record MeteredPoint(List<Installation> installations, List<RegisterRow> registers, Map<Long, List<ReadingRow>> readings,
        List<Contract> contracts, Map<String, List<BigDecimal>> profiles, List<SpikeRule> spikeRules) {

    /** @throws IllegalArgumentException if no meter of the point has it */
    RegisterRow register(long id) {
        return registers.stream().filter(register -> register.id() == id).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("register " + id + " is not at this point"));
    }

    /** Those of the meters that are in service on the day. */
    List<RegisterRow> inServiceOn(LocalDate day) {
        List<Long> meters = installations.stream().filter(meter -> meter.isInServiceOn(day))
                .map(Installation::meterId).toList();
        return registers.stream().filter(register -> meters.contains(register.meterId())).toList();
    }

    Installation installation(RegisterRow register) {
        return installations.stream().filter(meter -> meter.meterId().equals(register.meterId()))
                .findFirst().orElseThrow();
    }

    RegisterReadings readings(RegisterRow register) {
        return RegisterHistories.register(register.plate(), installation(register),
                readings.getOrDefault(register.meterId(), List.of()).stream()
                        .filter(row -> row.flow() == register.flow() && row.timeClass() == register.timeClass())
                        .toList());
    }

    /** The registers that counted the same, meter after meter. */
    private RegisterHistory history(RegisterRow like) {
        List<RegisterReadings> counted = new ArrayList<>();
        registers.stream()
                .filter(register -> register.flow() == like.flow() && register.timeClass() == like.timeClass())
                .forEach(register -> counted.add(readings(register)));
        return new RegisterHistory(like.timeClass(), counted);
    }

    /** By the customer who has the register on the day; by all that it ever counted where nobody has. */
    Plausibility plausibility(RegisterRow register, LocalDate day, LocalDate today) {
        Optional<Contract> holder = holder(register.flow(), day);
        DateRange own = holder.map(MeteredPoint::time).orElse(new DateRange(LocalDate.MIN, LocalDate.MAX));
        List<BigDecimal> profile = holder.map(contract -> share(contract, register)).orElse(List.of());
        return new Plausibility(
                readings(register), new UsualConsumption(history(register), own, profile), spikeRules, today);
    }

    /** The registers of a meter share the profile of an offer evenly: nothing says more. */
    private List<BigDecimal> share(Contract contract, RegisterRow register) {
        BigDecimal sharers = BigDecimal.valueOf(registers.stream()
                .filter(other -> other.meterId().equals(register.meterId()) && other.flow() == register.flow()).count());
        return profiles.getOrDefault(contract.offerCode(), List.of()).stream()
                .map(month -> month.divide(sharers, MathContext.DECIMAL128)).toList();
    }

    private Optional<Contract> holder(Flow flow, LocalDate day) {
        return contracts.stream()
                .filter(contract -> Flow.of(contract.kind()).contains(flow))
                .filter(contract -> owns(contract, day))
                .findFirst();
    }

    static DateRange time(Contract contract) {
        return new DateRange(contract.startDate(), contract.endDate() == null ? LocalDate.MAX : contract.endDate());
    }

    /** The index of the day it ends is still the contract's. */
    static boolean owns(Contract contract, LocalDate day) {
        return time(contract).contains(day) || day.equals(contract.endDate());
    }
}

package org.quittance.billing.service;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quittance.contract.Contract;
import org.quittance.contract.TimeClass;
import org.quittance.metering.EstimationBasis;
import org.quittance.metering.Flow;
import org.quittance.metering.Installation;
import org.quittance.metering.ReadingOrigin;
import org.quittance.metering.ReadingRow;
import org.quittance.metering.consumption.Estimation;
import org.quittance.metering.consumption.RegisterHistories;
import org.quittance.metering.consumption.RegisterHistory;
import org.quittance.metering.consumption.RegisterReadings;
import org.quittance.metering.consumption.UsualConsumption;
import org.quittance.time.DateRange;

/** Estimates of the indexes that one contract lacks where a period starts and ends. Indexes of a swap are never missing. */
final class MissingIndexes {

    private final Contract contract;
    private final Flow flow;
    private final List<Installation> installations;
    private final Map<Long, List<ReadingRow>> readings;

    /** @param readings in force, by meter */
    MissingIndexes(Contract contract, Flow flow, List<Installation> installations, Map<Long, List<ReadingRow>> readings) {
        this.contract = contract;
        this.flow = flow;
        this.installations = installations;
        this.readings = readings;
    }

    /** An index with what it was made from. */
    record Estimated(ReadingRow row, EstimationBasis basis) {
    }

    /**
     * @param profile of the whole contract; its registers share it evenly
     * @param today   indexes of days to come are not estimated
     */
    List<Estimated> estimates(DateRange period, List<BigDecimal> profile, LocalDate today) {
        Map<TimeClass, RegisterHistory> histories = RegisterHistories.of(flow, installations, readings);
        if (histories.isEmpty()) {
            return List.of();
        }
        List<BigDecimal> share = profile.stream()
                .map(month -> month.divide(BigDecimal.valueOf(histories.size()), MathContext.DECIMAL128)).toList();
        List<Estimated> estimates = new ArrayList<>();
        for (Installation meter : installations) {
            List<LocalDate> days = Stream.of(period.start(), period.end())
                    .filter(day -> !day.isAfter(today))
                    .filter(day -> meter.isInServiceOn(day.equals(period.end()) ? day.minusDays(1) : day)).toList();
            readings.getOrDefault(meter.meterId(), List.of()).stream()
                    .filter(row -> row.flow() == flow)
                    .collect(Collectors.groupingBy(ReadingRow::timeClass))
                    .forEach((timeClass, rows) -> estimates.addAll(estimates(
                            meter, rows, new UsualConsumption(histories.get(timeClass), own(), share), days)));
        }
        return estimates;
    }

    /** Day after day, each from those before it, so that no index is below the one before. */
    private static List<Estimated> estimates(
            Installation meter, List<ReadingRow> rows, UsualConsumption usual, List<LocalDate> days) {
        List<ReadingRow> known = new ArrayList<>(rows);
        List<Estimated> estimates = new ArrayList<>();
        for (LocalDate day : days) {
            RegisterReadings register = RegisterHistories.register(meter, known);
            if (register.on(day).isEmpty()) {
                new Estimation(register, usual).on(day).map(estimate -> estimated(rows.get(0), estimate))
                        .ifPresent(estimated -> {
                            estimates.add(estimated);
                            known.add(estimated.row());
                        });
            }
        }
        return estimates;
    }

    private static Estimated estimated(ReadingRow like, Estimation.Estimate estimate) {
        return new Estimated(new ReadingRow(like.meterId(), like.flow(), like.timeClass(), like.digits(),
                like.coefficient(), estimate.day(), estimate.index(), ReadingOrigin.ESTIMATED), estimate.basis());
    }

    private DateRange own() {
        return new DateRange(contract.startDate(), contract.endDate() == null ? LocalDate.MAX : contract.endDate());
    }
}

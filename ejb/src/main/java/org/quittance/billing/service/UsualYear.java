package org.quittance.billing.service;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quittance.billing.charging.Charging;
import org.quittance.billing.charging.ElectricityCharging;
import org.quittance.billing.charging.ElectricityTerms;
import org.quittance.billing.charging.IndexReadings;
import org.quittance.billing.charging.ParkingCharging;
import org.quittance.billing.charging.WaterCharging;
import org.quittance.contract.Contract;
import org.quittance.contract.ElectricityContract;
import org.quittance.contract.ServiceKind;
import org.quittance.contract.TimeClass;
import org.quittance.metering.Flow;
import org.quittance.metering.Register;
import org.quittance.metering.ReadingOrigin;
import org.quittance.metering.consumption.IndexReading;
import org.quittance.metering.consumption.RegisterHistory;
import org.quittance.metering.consumption.RegisterReadings;
import org.quittance.tariff.Measure;
import org.quittance.time.DateRange;

/**
 * Charges a contract as if it had consumed what a usual customer of its offer does, classes of time evenly; a parking
 * place as if it were used every day.
 */
final class UsualYear {

    private static final int DIGITS = 9;
    private static final int MOST_EXITS = 31;

    private final Contract contract;
    private final TariffFacts tariffs;
    private final DateRange year;

    /** @param year whole months */
    UsualYear(Contract contract, TariffFacts tariffs, DateRange year) {
        this.contract = contract;
        this.tariffs = tariffs;
        this.year = year;
    }

    /** Empty if nobody knows what is usual. */
    Optional<Charging> charging() {
        if (contract.kind() == ServiceKind.PARKING) {
            return Optional.of(new ParkingCharging(tariffs.prices(contract), months().collect(
                    Collectors.toMap(Function.identity(), month -> MOST_EXITS)), year));
        }
        List<BigDecimal> profile = tariffs.offer(contract).yearlyProfile();
        return profile.isEmpty() ? Optional.empty() : switch (contract.kind()) {
            case WATER -> Optional.of(new WaterCharging(tariffs.prices(contract),
                    consumed(Flow.WATER, Measure.WATER, List.of(TimeClass.BASE), profile)));
            case ELECTRICITY -> Optional.of(electricity((ElectricityContract) contract, profile));
            default -> Optional.empty();
        };
    }

    private Charging electricity(ElectricityContract supply, List<BigDecimal> profile) {
        return new ElectricityCharging(new ElectricityTerms(
                supply.id(), supply.priceOption(), supply.networkOption(), supply.powersFrom()), tariffs.prices(supply),
                consumed(Flow.CONSUMPTION, Measure.DRAWN, supply.priceOption().timeClasses(), profile));
    }

    private IndexReadings consumed(Flow flow, Measure measure, List<TimeClass> classes, List<BigDecimal> profile) {
        return new IndexReadings(measure, classes, classes.stream().map(timeClass -> new RegisterHistory(timeClass,
                List.of(new RegisterReadings(new Register.Plate(flow, timeClass, DIGITS, BigDecimal.ONE), year,
                        indexes(profile, classes.size()))))).toList());
    }

    /** On the first day of every month and behind the last; each class counts an even share. */
    private List<IndexReading> indexes(List<BigDecimal> profile, int classes) {
        List<IndexReading> indexes = new ArrayList<>();
        BigDecimal index = BigDecimal.ZERO;
        indexes.add(new IndexReading(year.start(), index, ReadingOrigin.CALCULATED));
        for (YearMonth month : months().toList()) {
            LocalDate next = month.plusMonths(1).atDay(1);
            index = index.add(profile.get(month.getMonthValue() - 1)
                    .divide(BigDecimal.valueOf(classes), MathContext.DECIMAL128));
            indexes.add(new IndexReading(next, index, ReadingOrigin.CALCULATED));
        }
        return indexes;
    }

    private Stream<YearMonth> months() {
        return Stream.iterate(YearMonth.from(year.start()), month -> month.plusMonths(1))
                .limit(YearMonth.from(year.start()).until(YearMonth.from(year.end()), ChronoUnit.MONTHS));
    }
}

package org.quittance.operator.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.quittance.contract.ServiceKind;
import org.quittance.contract.TimeClass;
import org.quittance.metering.Flow;
import org.quittance.metering.Meters;
import org.quittance.metering.ReadingOrigin;
import org.quittance.metering.Register;
import org.quittance.metering.service.MeterChange;
import org.quittance.metering.service.MeterChangeService;
import org.quittance.metering.service.MeterService;

/** Water meters are read as a month or a half-year begins; some readings are told by the customer, some estimated. */
@ApplicationScoped
public class WaterReports {

    static final int DIGITS = 5;
    private static final MeterService.Counter WATER = new MeterService.Counter(Flow.WATER, TimeClass.BASE);
    private static final int HALF_YEAR = 6;

    @Inject
    private MeterService meters;
    @Inject
    private MeterChangeService changes;
    @Inject
    private Meters points;

    /** What each meter counted, litres included; registers show whole m3. */
    private final Map<String, BigDecimal> counted = new HashMap<>();
    /** What each would show if all had been as usual since it was read: the estimate. */
    private final Map<String, BigDecimal> expected = new HashMap<>();

    /** The readings that are due on the first of a month. */
    void read(YearMonth month, List<Subscription> services) {
        services.stream().filter(service -> service.service() == ServiceKind.WATER && !service.isTold()).forEach(service -> {
            LocalDate start = service.subscriber().start();
            if (YearMonth.from(start).equals(month)) {
                counted.put(service.pointReference(),
                        BigDecimal.valueOf(310 + Math.floorMod(service.pointReference().hashCode(), 90)));
                record(service, start, ReadingOrigin.MEASURED);
            } else if (start.isBefore(month.atDay(1))) {
                pass(month.minusMonths(1), service);
                if (service.isReadMonthly() || (month.getMonthValue() - 1) % HALF_YEAR == 0) {
                    record(service, month.atDay(1), origin(service, month.atDay(1)));
                }
            }
        });
    }

    /** A month flows through the meter, or through two. */
    private void pass(YearMonth month, Subscription service) {
        BigDecimal used = used(month, service);
        expected.merge(service.pointReference(), usual(month, service), BigDecimal::add);
        LocalDate swap = service.swap();
        if (swap != null && YearMonth.from(swap).equals(month)) {
            BigDecimal before = used.multiply(BigDecimal.valueOf(swap.getDayOfMonth() - 1L))
                    .divide(BigDecimal.valueOf(month.lengthOfMonth()), 3, RoundingMode.HALF_UP);
            count(service, before);
            swapMeter(service, swap);
            counted.put(service.pointReference(), BigDecimal.ZERO);
            expected.put(service.pointReference(), BigDecimal.ZERO);
            used = used.subtract(before);
        }
        count(service, used);
    }

    private void swapMeter(Subscription service, LocalDate day) {
        Long register = points.inService(service.pointReference()).orElseThrow().registers().get(0).id();
        changes.swap(new MeterChange(service.pointReference(), day, Map.of(register, shown(service)),
                new MeterChange.NewMeter("EB" + service.pointReference().substring(3), List.of(
                        new MeterChange.NewRegister(Register.Plate.of(Flow.WATER, DIGITS), BigDecimal.ZERO)))));
    }

    private static BigDecimal used(YearMonth month, Subscription service) {
        SplittableRandom mood = new SplittableRandom(
                service.pointReference().hashCode() + month.getYear() * 12L + month.getMonthValue());
        return usual(month, service).multiply(BigDecimal.valueOf(0.9 + 0.2 * mood.nextDouble()))
                .add(service.extras().getOrDefault(month, BigDecimal.ZERO)).setScale(3, RoundingMode.HALF_UP);
    }

    private static BigDecimal usual(YearMonth month, Subscription service) {
        return BigDecimal.valueOf(WaterPrices.USUAL_MONTHS.get(month.getMonthValue() - 1)).multiply(service.factor());
    }

    private void count(Subscription service, BigDecimal used) {
        counted.merge(service.pointReference(), used, BigDecimal::add);
    }

    private static ReadingOrigin origin(Subscription service, LocalDate day) {
        String usual = service.isReadMonthly() ? "REMOTE" : "MEASURED";
        return ReadingOrigin.valueOf(service.origins().getOrDefault(day, usual));
    }

    private void record(Subscription service, LocalDate day, ReadingOrigin origin) {
        BigDecimal index = origin == ReadingOrigin.ESTIMATED
                ? expected.get(service.pointReference()).setScale(0, RoundingMode.HALF_UP) : shown(service);
        expected.put(service.pointReference(), index);
        meters.record(service.pointReference(), WATER, day, index, origin);
    }

    private BigDecimal shown(Subscription service) {
        return counted.get(service.pointReference()).setScale(0, RoundingMode.DOWN);
    }
}

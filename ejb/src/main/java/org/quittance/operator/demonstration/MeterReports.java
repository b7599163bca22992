package org.quittance.operator.demonstration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.quittance.contract.ServiceKind;
import org.quittance.contract.TimeClass;
import org.quittance.metering.Flow;
import org.quittance.metering.ReadingOrigin;
import org.quittance.metering.job.MeterFileStateException;
import org.quittance.metering.service.MeterFileService;
import org.quittance.metering.service.MeterService;
import org.quittance.operator.Settings;
import org.quittance.operator.importing.UploadTooLargeException;
import org.quittance.time.DateRange;

/** Each month the load curves of the month before arrive as a file, and the indexes of the other meters. */
@ApplicationScoped
public class MeterReports {

    /** Its meter fell silent for three days of the last month: its contract will be parked until they arrive. */
    private static final String SILENT = "C100003";

    private static final Set<ServiceKind> SENDING = Set.of(ServiceKind.STORAGE, ServiceKind.SURPLUS);

    @Inject
    private MeterFileService files;
    @Inject
    private MeterService meters;
    @Inject
    private Settings settings;

    private final Map<String, Map<TimeClass, BigDecimal>> indexes = new HashMap<>();
    private MeasuredYear year;

    /** Not where it is declared: each proxy would read it too, at every start. */
    @PostConstruct
    void readYear() {
        year = new MeasuredYear();
    }

    /**
     * Everything of a whole month, but for the gap that is left for staff to find.
     *
     * @return the import, which goes on; nothing where no curve arrives
     */
    OptionalLong arrive(YearMonth month, List<Household> households, List<Subscription> services, LocalDate today) {
        boolean last = month.equals(YearMonth.from(today).minusMonths(1));
        MonthlyFile file = new MonthlyFile(year);
        for (Household household : households) {
            Optional<DateRange> supplied = supplied(household, whole(month));
            if (supplied.isEmpty() || household.isTold()) {
                continue;
            }
            HouseholdCurve curve = HouseholdCurve.of(household, year);
            if (!household.sendsLoadCurve()) {
                readIndexes(household, curve, supplied.get());
            } else if (last && household.number().equals(SILENT)) {
                file.add(household, curve, new DateRange(month.atDay(1), gap(month).start()));
                file.add(household, curve, new DateRange(gap(month).end(), whole(month).end()));
            } else {
                file.add(household, curve, supplied.get());
            }
        }
        services.stream().filter(service -> SENDING.contains(service.service()) && !service.isTold())
                .forEach(service -> service.supplied().intersection(whole(month)).ifPresent(days ->
                        file.add(new SolarHome(service, year), days)));
        return file.isEmpty() ? OptionalLong.empty() : OptionalLong.of(startImport("R63_" + month + ".csv", file.bytes()));
    }

    /** Some days of a roof once more: what was sent before was not measured, its inverter stood still. */
    void sendAgain(Subscription service, DateRange days) {
        MonthlyFile file = new MonthlyFile(year);
        file.add(new SolarHome(service, year).withoutSun(), days);
        Jobs.await(startImport("R63_" + service.pointReference() + "_" + days.start() + ".csv", file.bytes()));
    }

    /** The days of this month so far, and what was missing of the last one, for staff to import. */
    void leaveNewestFile(List<Household> households, LocalDate today) {
        YearMonth month = YearMonth.from(today);
        MonthlyFile file = new MonthlyFile(year);
        for (Household household : households) {
            if (household.sendsLoadCurve()) {
                HouseholdCurve curve = HouseholdCurve.of(household, year);
                if (household.number().equals(SILENT)) {
                    file.add(household, curve, gap(month.minusMonths(1)));
                }
                supplied(household, new DateRange(month.atDay(1), today)).ifPresent(days ->
                        file.add(household, curve, days));
            }
        }
        file.line("30009999999999;x;x;PA;CONS;BRUT;W;" + today.minusDays(1) + " 12:00:00;450;B;PT30M;0;0");
        file.line("30002310765432;x;x;PA;CONS;BRUT;W;" + today.minusDays(1) + " 12:00:00;absent;B;PT30M;0;0");
        try {
            Path folder = Files.createDirectories(settings.data().resolve("demonstration"));
            Files.write(folder.resolve("R63_" + month + ".csv"), file.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DateRange whole(YearMonth month) {
        return new DateRange(month.atDay(1), month.plusMonths(1).atDay(1));
    }

    private static DateRange gap(YearMonth month) {
        return new DateRange(month.atDay(14), month.atDay(17));
    }

    private static Optional<DateRange> supplied(Household household, DateRange days) {
        return new DateRange(household.start(), household.end() == null ? LocalDate.MAX : household.end())
                .intersection(days);
    }

    /** Registers show whole kWh; what they count of a fraction is not lost. */
    private void readIndexes(Household household, HouseholdCurve curve, DateRange days) {
        Map<TimeClass, BigDecimal> counted = indexes.get(household.pointReference());
        if (counted == null) {
            counted = new EnumMap<>(TimeClass.class);
            for (TimeClass timeClass : household.option().timeClasses()) {
                counted.put(timeClass, BigDecimal.valueOf(1_000 + household.number().hashCode() % 500));
            }
            indexes.put(household.pointReference(), counted);
            read(household, days.start(), counted, ReadingOrigin.MEASURED);
        }
        for (Map.Entry<TimeClass, BigDecimal> used : curve.registers(household, days).entrySet()) {
            counted.merge(used.getKey(), used.getValue(), BigDecimal::add);
        }
        read(household, days.end(), counted, ReadingOrigin.REMOTE);
    }

    private void read(Household household, LocalDate day, Map<TimeClass, BigDecimal> counted, ReadingOrigin origin) {
        counted.forEach((timeClass, index) -> meters.record(household.pointReference(),
                new MeterService.Counter(Flow.CONSUMPTION, timeClass), day, index.setScale(0, RoundingMode.DOWN), origin));
    }

    private long startImport(String name, byte[] content) {
        try {
            long file = files.receive(name, new ByteArrayInputStream(content), "system").id();
            files.start(file);
            return files.progress(file).orElseThrow().executionId();
        } catch (IOException | UploadTooLargeException | MeterFileStateException e) {
            throw new IllegalStateException("meter file " + name + " of the demonstration", e);
        }
    }
}

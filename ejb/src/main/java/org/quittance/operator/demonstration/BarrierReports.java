package org.quittance.operator.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.quittance.contract.ServiceKind;
import org.quittance.metering.service.ParkingExitService;
import org.quittance.time.DateRange;

/** The barriers of the car parks tell the exits of those whose fee depends on them. */
@ApplicationScoped
public class BarrierReports {

    @Inject
    private ParkingExitService exits;

    void arrive(YearMonth month, List<Subscription> services) {
        DateRange whole = new DateRange(month.atDay(1), month.plusMonths(1).atDay(1));
        services.stream().filter(service -> service.service() == ServiceKind.PARKING && service.isLowUse())
                .forEach(service -> service.supplied().intersection(whole).ifPresent(days ->
                        exits.record(service.contractNumber(), exits(days, service))));
    }

    /** On days spread over those of the month, in the afternoon; the first badge more often than the others. */
    private static List<ParkingExitService.Exit> exits(DateRange days, Subscription service) {
        YearMonth month = YearMonth.from(days.start());
        SplittableRandom random = new SplittableRandom(service.contractNumber().hashCode() + month.getMonthValue());
        List<String> badges = service.badges();
        int count = service.exits(month);
        List<ParkingExitService.Exit> told = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            LocalDateTime time = days.start().plusDays(i * days.days() / count)
                    .atTime(12 + random.nextInt(8), random.nextInt(60));
            String badge = badges.get(random.nextInt(3) == 0 ? badges.size() - 1 : 0);
            told.add(new ParkingExitService.Exit(badge, service.pointAddress().line1(), time));
        }
        return told;
    }
}

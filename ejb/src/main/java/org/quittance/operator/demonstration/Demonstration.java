package org.quittance.operator.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quittance.identity.Logins;
import org.quittance.operator.Settings;
import org.quittance.time.OperatorClock;

/**
 * Tells the operator's story from August 2023 to today on an empty database: customers come, meters report, runs are
 * issued, people pay or do not. It stops where staff take over: the last period of two months waits for its run, and
 * the newest meter file lies in the data folder.
 */
@ApplicationScoped
public class Demonstration {

    private static final System.Logger LOG = System.getLogger(Demonstration.class.getName());
    private static final YearMonth FIRST_MONTH = YearMonth.of(2023, 3);
    /** Bills of the demonstration begin here; what was measured before is history only. */
    private static final YearMonth FIRST_BILLED = YearMonth.of(2023, 8);
    private static final int BILLING_DAY = 3;
    private static final int PAYING_DAY = 20;

    @Inject
    private OperatorClock clock;
    @Inject
    private Settings settings;
    @Inject
    private Logins logins;
    @Inject
    private Catalogue catalogue;
    @Inject
    private Arrivals arrivals;
    @Inject
    private MeterReports reports;
    @Inject
    private WaterReports water;
    @Inject
    private BarrierReports barriers;
    @Inject
    private RunsOfTheMonth runs;
    @Inject
    private DirectDebits debits;
    @Inject
    private PayingHabits habits;
    @Inject
    private MonthlyPlans plans;
    @Inject
    private Acts acts;
    @Inject
    private BankMail bank;
    @Inject
    private PublicPages pages;
    @Inject
    private AskedFor asked;
    @Inject
    private Diary diary;
    @Inject
    private LastDeed lastDeed;

    /** Does nothing but set the clock where the story was told before. */
    public void tell() {
        LocalDate today = settings.demonstrationDay().orElseGet(() -> LocalDate.now(clock));
        if (logins.isEmpty()) {
            long start = System.nanoTime();
            tellUntil(today);
            LOG.log(System.Logger.Level.INFO, "demonstration seeded in {0} s", (System.nanoTime() - start) / 1_000_000_000);
        }
        if (settings.demonstrationDay().isPresent()) {
            clock.goOnFrom(today, lastDeed.at().orElse(null));
        } else {
            clock.followSystem();
        }
    }

    /** Who takes part. */
    private record Story(List<Household> households, List<Subscription> services) {

        /** Everybody once; who has an electricity contract as {@code customers.csv} tells. */
        Collection<Subscriber> subscribers() {
            return Stream.concat(households.stream().map(Household::subscriber),
                    services.stream().map(Subscription::subscriber)).collect(Collectors.toMap(
                            Subscriber::number, one -> one, (first, again) -> first, LinkedHashMap::new)).values();
        }
    }

    private void tellUntil(LocalDate today) {
        clock.standAt(FIRST_MONTH.atDay(1));
        Story story = new Story(arrivals.households(), arrivals.services());
        catalogue.open();
        plans.offer();
        for (YearMonth month = FIRST_MONTH; !month.isAfter(YearMonth.from(today)); month = month.plusMonths(1)) {
            tell(month, today, story);
        }
        clock.standAt(today);
        debits.upToDate();
        arrivals.giveAccess(story.subscribers());
        pages.confirmDetails(story.subscribers());
        pages.publish();
        asked.send();
        diary.fill();
        reports.leaveNewestFile(story.households(), today);
        bank.arrive(today.minusDays(1));
        Logbook.write(settings.data(), story.subscribers());
    }

    /** What happens in a month, mostly about the month before. */
    private void tell(YearMonth month, LocalDate today, Story story) {
        clock.standAt(month.atDay(1));
        debits.collect();
        arrivals.of(month, story.households(), story.services());
        OptionalLong curves = reports.arrive(month.minusMonths(1), story.households(), story.services(), today);
        water.read(month, story.services());
        barriers.arrive(month.minusMonths(1), story.services());
        curves.ifPresent(Jobs::await);
        acts.before(month.atDay(BILLING_DAY), today, story.services());
        if (!month.atDay(BILLING_DAY).isAfter(today) && month.isAfter(FIRST_BILLED)) {
            clock.standAt(month.atDay(BILLING_DAY));
            runs.bill(month, today);
            debits.of(month, today);
        }
        acts.before(month.atDay(PAYING_DAY), today, story.services());
        if (!month.atDay(PAYING_DAY).isAfter(today)) {
            clock.standAt(month.atDay(PAYING_DAY));
            habits.pay(story.subscribers(), month, today);
            plans.pay(month.atDay(PAYING_DAY));
            plans.renew();
        }
        acts.before(month.plusMonths(1).atDay(1), today, story.services());
    }
}

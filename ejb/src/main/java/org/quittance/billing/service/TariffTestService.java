package org.quittance.billing.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quittance.billing.TariffTest;
import org.quittance.billing.TariffTests;
import org.quittance.identity.Role;
import org.quittance.tariff.TariffVersion;
import org.quittance.tariff.TariffVersions;

/**
 * The test of a draft: the last twelve months of every contract of its offer, bill by bill, once with the prices of the
 * time and once with the draft's. Nothing of it is an invoice. {@link TariffTestJobs} does the work.
 */
@Stateless
@RolesAllowed({Role.ADVISER, Role.BILLING, Role.PAYMENTS, Role.ADMINISTRATOR})
public class TariffTestService {

    private static final int EXTREMES = 10;
    private static final int REASONS = 200;

    @Inject
    private TariffTests tests;
    @Inject
    private TariffVersions versions;
    @Inject
    private Clock clock;
    @Inject
    private Principal caller;

    /**
     * Takes the place of an earlier test of the draft; one that is still at work goes on instead.
     *
     * @return the identifier of the new test, or nothing if one is at work
     * @throws org.quittance.tariff.PublishedVersionException if the version is no draft any more
     * @throws org.quittance.tariff.UnknownVersionException   if the draft is gone
     */
    @RolesAllowed({Role.BILLING, Role.ADMINISTRATOR})
    public Optional<Long> begin(long versionId) {
        TariffVersion draft = versions.locked(versionId);
        draft.requireDraft();
        if (progress(versionId).filter(TariffTestProgress::isAtWork).isPresent()) {
            return Optional.empty();
        }
        tests.deleteOf(versionId);
        LocalDate today = LocalDate.now(clock);
        TariffTest test = new TariffTest(draft, today, tests.supplied(draft.offerCode(), today),
                new TariffVersion.Act(caller.getName(), clock.instant()));
        tests.add(test);
        return Optional.of(test.id());
    }

    /** Tests that a stop of the server has interrupted. */
    @RolesAllowed(Role.SYSTEM)
    public List<Long> unfinished() {
        return tests.unfinished();
    }

    @RolesAllowed({Role.BILLING, Role.ADMINISTRATOR, Role.SYSTEM})
    public void runsAs(long testId, long execution) {
        tests.of(testId).ifPresent(test -> test.runsAs(execution));
    }

    /** Nothing if the version was never tested. */
    public Optional<TariffTestProgress> progress(long versionId) {
        return tests.ofVersion(versionId).map(test -> new TariffTestProgress(test.isFinished(), tests.done(test.id()),
                test.contracts(), !test.isFinished() && test.executionId() != null
                        && Executions.isBrokenOff(test.executionId())));
    }

    /** Two or three queries. */
    public TariffTestState state(long versionId) {
        TariffTest test = tests.ofVersion(versionId).orElse(null);
        if (test == null || test.isFinished() && !test.isOf(versions.of(versionId).orElseThrow())) {
            return test == null ? TariffTestState.NONE : TariffTestState.OUTDATED;
        }
        boolean atWork = progress(versionId).filter(TariffTestProgress::isAtWork).isPresent();
        return test.isFinished() ? TariffTestState.CURRENT : atWork ? TariffTestState.AT_WORK : TariffTestState.BROKEN_OFF;
    }

    /** Nothing if the version was never tested, or the test is not over; six queries. */
    public Optional<TariffTestSheet> sheet(long versionId) {
        return tests.ofVersion(versionId).filter(TariffTest::isFinished).map(test -> {
            TestDistribution distribution = TestDistribution.of(tests.priced(test.id()));
            return new TariffTestSheet(test, test.isOf(versions.of(versionId).orElseThrow()), distribution,
                    tests.increases(test.id(), EXTREMES), tests.decreases(test.id(), EXTREMES),
                    tests.done(test.id()) - distribution.contracts(), tests.unpriced(test.id(), REASONS));
        });
    }
}

package org.quittance.billing.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Properties;
import org.quittance.identity.Role;

/**
 * Starts the long work of a test. Never in a transaction: the test is committed before its job looks at it. The job knows
 * from the results what is left to do, so after a stop of the server a new one goes on.
 */
@Stateless
@RolesAllowed({Role.BILLING, Role.ADMINISTRATOR, Role.SYSTEM})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TariffTestJobs {

    public static final String TEST = "tariff-test";
    /** A contract comes with the meter data of a year, so fewer of them at a time than in a run. */
    private static final int CHUNK = 100;

    @Inject
    private TariffTestService tests;

    /** Does nothing if a test of the version is at work. */
    @RolesAllowed({Role.BILLING, Role.ADMINISTRATOR})
    public void test(long versionId) {
        tests.begin(versionId).ifPresent(this::start);
    }

    public void resumeInterrupted() {
        tests.unfinished().forEach(this::start);
    }

    private void start(long testId) {
        Properties parameters = new Properties();
        parameters.setProperty("test", String.valueOf(testId));
        parameters.setProperty("chunk", String.valueOf(CHUNK));
        tests.runsAs(testId, BatchRuntime.getJobOperator().start(TEST, parameters));
    }
}

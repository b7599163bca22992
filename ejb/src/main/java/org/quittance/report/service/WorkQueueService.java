package org.quittance.report.service;

import static org.quittance.report.WorkQueue.Name.BATCHES;
import static org.quittance.report.WorkQueue.Name.CARDS;
import static org.quittance.report.WorkQueue.Name.DUNNING;
import static org.quittance.report.WorkQueue.Name.ERASURES;
import static org.quittance.report.WorkQueue.Name.MESSAGES;
import static org.quittance.report.WorkQueue.Name.PARKED;
import static org.quittance.report.WorkQueue.Name.RECEIPTS;
import static org.quittance.report.WorkQueue.Name.REFUNDS;
import static org.quittance.report.WorkQueue.Name.REQUESTS;
import static org.quittance.report.WorkQueue.Name.RETURNED;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quittance.identity.Role;
import org.quittance.report.Reports;
import org.quittance.report.WorkQueue;

/** Tells members of staff what waits for them. */
@Stateless
@RolesAllowed({Role.ADVISER, Role.BILLING, Role.PAYMENTS, Role.ADMINISTRATOR})
public class WorkQueueService {

    /** Whose work it is besides the administrator's; what is not named is everybody's. */
    private static final Map<WorkQueue.Name, Set<String>> WHOSE = Map.of(
            REQUESTS, Set.of(Role.ADVISER),
            MESSAGES, Set.of(Role.ADVISER),
            ERASURES, Set.of(Role.ADVISER),
            PARKED, Set.of(Role.BILLING),
            RETURNED, Set.of(Role.PAYMENTS),
            RECEIPTS, Set.of(Role.PAYMENTS),
            CARDS, Set.of(Role.PAYMENTS),
            BATCHES, Set.of(Role.PAYMENTS),
            REFUNDS, Set.of(Role.PAYMENTS),
            DUNNING, Set.of(Role.PAYMENTS));

    @Inject
    private Reports reports;
    @Inject
    private Clock clock;
    @Resource
    private SessionContext context;

    /** The caller's queues in which something waits; one query. */
    public List<WorkQueue> waiting() {
        return reports.waiting(LocalDate.now(clock)).stream()
                .filter(queue -> queue.count() > 0 && isCallers(queue.name())).toList();
    }

    private boolean isCallers(WorkQueue.Name name) {
        Set<String> roles = WHOSE.getOrDefault(name, Set.of());
        return roles.isEmpty() || context.isCallerInRole(Role.ADMINISTRATOR) || roles.stream().anyMatch(context::isCallerInRole);
    }
}

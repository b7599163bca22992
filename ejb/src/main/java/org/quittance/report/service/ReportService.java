package org.quittance.report.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.quittance.identity.Role;
import org.quittance.report.Answered;
import org.quittance.report.Consumed;
import org.quittance.report.Reports;
import org.quittance.report.Returned;
import org.quittance.report.Traded;
import org.quittance.time.DateRange;

/** How the operator does; six queries for all of it, whatever the number of customers. */
@Stateless
@RolesAllowed({Role.ADVISER, Role.BILLING, Role.PAYMENTS, Role.ADMINISTRATOR})
public class ReportService {

    @Inject
    private Reports reports;
    @Inject
    private Clock clock;

    /**
     * The figures of a period.
     *
     * @param presented debits that the bank was asked for, by month; a month without any is missing
     */
    public record Figures(List<Traded> traded, Map<YearMonth, Long> presented, List<Returned> returned, List<Consumed> consumed,
            List<Answered> answered) {
    }

    public Figures figures(DateRange period) {
        return new Figures(reports.traded(period), reports.presented(period), reports.returned(period), reports.consumed(period),
                reports.answered(period, LocalDate.now(clock)));
    }
}

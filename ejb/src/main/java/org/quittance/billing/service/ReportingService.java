package org.quittance.billing.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import org.quittance.billing.ReportingTotal;
import org.quittance.billing.ReportingTotals;
import org.quittance.identity.Role;
import org.quittance.time.DateRange;

/** Totals for e-reporting, as staff look at them and take them away. */
@Stateless
@RolesAllowed({Role.BILLING, Role.ADMINISTRATOR})
public class ReportingService {

    @Inject
    private ReportingTotals totals;

    /** Of all published runs, sales first, day by day; one query. */
    public List<ReportingTotal> of(YearMonth month) {
        return totals.in(new DateRange(month.atDay(1), month.plusMonths(1).atDay(1)));
    }
}

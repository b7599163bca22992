package org.quittance.report.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.quittance.identity.Role;
import org.quittance.report.NextEvent;
import org.quittance.report.Reports;

/** Tells staff who have a customer's file open what happens next to the customer. */
@Stateless
@RolesAllowed({Role.ADVISER, Role.BILLING, Role.PAYMENTS, Role.ADMINISTRATOR})
public class OutlookService {

    @Inject
    private Reports reports;
    @Inject
    private Clock clock;

    /** The first first; one query. */
    public List<NextEvent> next(long customer) {
        return reports.next(customer, LocalDate.now(clock));
    }
}

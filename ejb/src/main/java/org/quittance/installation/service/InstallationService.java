package org.quittance.installation.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.quittance.billing.InvoiceNumbers;
import org.quittance.billing.SeriesRow;
import org.quittance.identity.Role;

/** What is fixed of the installation, for administrators to look up. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class InstallationService {

    @Inject
    private InvoiceNumbers numbers;
    @Inject
    private Clock clock;

    /** The latest year first. */
    public List<SeriesRow> series() {
        return numbers.series();
    }

    /** Of this year. */
    public List<ClosedDays.Row> closedDays(Locale language) {
        return ClosedDays.of(LocalDate.now(clock).getYear(), language);
    }
}

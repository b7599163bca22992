package org.quittance.payment.service.arrears;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.quittance.identity.Role;
import org.quittance.payment.arrears.AgeBand;
import org.quittance.payment.arrears.AgeTotal;
import org.quittance.payment.arrears.AgedInvoice;
import org.quittance.payment.arrears.Ageing;

/** How old the operator's receivables are today. */
@Stateless
@RolesAllowed({Role.ADVISER, Role.BILLING, Role.PAYMENTS, Role.ADMINISTRATOR})
public class AgeingService {

    @Inject
    private Ageing ageing;
    @Inject
    private Clock clock;

    /** Every band in order. */
    public List<AgeTotal> totals() {
        return ageing.totals(LocalDate.now(clock));
    }

    /** Every band in order, of one customer. */
    public List<AgeTotal> totals(long customer) {
        return ageing.totals(customer, LocalDate.now(clock));
    }

    /** The oldest first. @param band null for all */
    public List<AgedInvoice> invoices(AgeBand band, int first, int most) {
        return ageing.invoices(band, LocalDate.now(clock), first, most);
    }
}

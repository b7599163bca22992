package org.quittance.billing.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.quittance.billing.IssuedFilter;
import org.quittance.billing.IssuedInvoice;
import org.quittance.billing.IssuedInvoices;
import org.quittance.identity.Role;

/** Staff page through the invoices of a period. */
@Stateless
@RolesAllowed({Role.ADVISER, Role.BILLING, Role.PAYMENTS, Role.ADMINISTRATOR})
public class IssuedInvoiceService {

    @Inject
    private IssuedInvoices invoices;

    public IssuedInvoices.Sum sum(IssuedFilter filter) {
        return invoices.sum(filter);
    }

    public List<IssuedInvoice> page(IssuedFilter filter, int first, int most) {
        return invoices.page(filter, first, most);
    }
}

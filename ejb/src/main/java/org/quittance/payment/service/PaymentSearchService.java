package org.quittance.payment.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.quittance.identity.Role;
import org.quittance.payment.FoundPayment;
import org.quittance.payment.PaymentFilter;
import org.quittance.payment.PaymentSearch;

/** Staff look for payments of any customer. */
@Stateless
@RolesAllowed({Role.PAYMENTS, Role.ADVISER, Role.ADMINISTRATOR})
public class PaymentSearchService {

    @Inject
    private PaymentSearch payments;

    /** The latest first. */
    public List<FoundPayment> find(PaymentFilter filter, int first, int most) {
        return payments.find(filter, first, most);
    }

    public long count(PaymentFilter filter) {
        return payments.count(filter);
    }
}

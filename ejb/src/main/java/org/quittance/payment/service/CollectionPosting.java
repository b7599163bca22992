package org.quittance.payment.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.quittance.identity.Role;
import org.quittance.payment.Collection;
import org.quittance.payment.Collections;
import org.quittance.payment.PaymentMethod;
import org.quittance.payment.Receipt;

/** Posts the payments of debits whose day has come, as the system; asked again, it changes nothing. */
@Stateless
@PermitAll
@RunAs(Role.SYSTEM)
public class CollectionPosting {

    @Inject
    private Collections collections;
    @Inject
    private PaymentService payments;

    /** In the caller's transaction. */
    public void post(List<Long> keys) {
        keys.forEach(this::post);
    }

    private void post(long key) {
        Collection collection = collections.locked(key);
        if (collection.state() != Collection.State.SENT) {
            return;
        }
        payments.recordOnce("collection:" + collection.id(), collection.accountId(),
                new Receipt(collection.amount(), collection.dueOn(), PaymentMethod.DIRECT_DEBIT, collection.endToEndId()),
                Optional.ofNullable(collection.invoiceId()).stream().toList()).ifPresent(collection::collect);
    }
}

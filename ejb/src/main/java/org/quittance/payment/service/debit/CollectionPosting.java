package org.quittance.payment.service.debit;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.quittance.identity.Role;
import org.quittance.payment.Collection;
import org.quittance.payment.CollectionBatch;
import org.quittance.payment.CollectionBatches;
import org.quittance.payment.Collections;
import org.quittance.payment.PaymentMethod;
import org.quittance.payment.Receipt;
import org.quittance.payment.service.PaymentService;
import org.quittance.payment.service.plan.InstalmentPayments;

/** Posts the payments of debits whose day has come, as the system; asked again, it changes nothing. */
@Stateless
@PermitAll
@RunAs(Role.SYSTEM)
public class CollectionPosting {

    @Inject
    private Collections collections;
    @Inject
    private CollectionBatches batches;
    @Inject
    private PaymentService payments;
    @Inject
    private InstalmentPayments instalments;

    /** In the caller's transaction. */
    public void post(List<Long> keys) {
        keys.forEach(this::post);
    }

    private void post(long id) {
        Collection collection = collections.locked(id);
        if (collection.state() != Collection.State.SENT) {
            return;
        }
        String key = "collection:" + id;
        Receipt receipt = new Receipt(
                collection.amount(), collection.dueOn(), PaymentMethod.DIRECT_DEBIT, collection.endToEndId(),
                batches.find(collection.batchId()).map(CollectionBatch::ownAccount).orElse(null));
        (collection.instalmentId() == null
                ? payments.recordOnce(key, collection.accountId(), receipt, List.of(collection.dueItemId()))
                : instalments.collected(collection.instalmentId(), key, receipt)).ifPresent(collection::collect);
    }
}

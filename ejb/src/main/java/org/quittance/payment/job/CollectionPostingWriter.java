package org.quittance.payment.job;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.quittance.payment.service.debit.CollectionPosting;

/** Posts the payments of a chunk in one transaction. */
@Dependent
@Named
public class CollectionPostingWriter extends AbstractItemWriter {

    @Inject
    private CollectionPosting posting;

    @Override
    public void writeItems(List<Object> items) {
        posting.post(items.stream().map(Long.class::cast).toList());
    }
}

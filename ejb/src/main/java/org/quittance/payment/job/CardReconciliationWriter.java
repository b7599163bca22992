package org.quittance.payment.job;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.quittance.payment.job.CardReconciliationProcessor.Answered;
import org.quittance.payment.service.card.CardPosting;

/** Books what the provider said. */
@Dependent
@Named
public class CardReconciliationWriter extends AbstractItemWriter {

    @Inject
    private CardPosting posting;

    @Override
    public void writeItems(List<Object> items) {
        items.stream().map(Answered.class::cast)
                .forEach(one -> posting.answered(one.shop(), one.attemptId(), one.answer()));
    }
}

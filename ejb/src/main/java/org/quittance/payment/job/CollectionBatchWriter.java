package org.quittance.payment.job;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.quittance.operator.DirectDebitTerms;
import org.quittance.operator.Settings;
import org.quittance.payment.CollectionBatches;
import org.quittance.payment.sepa.BankCalendar;

/** Takes a chunk of debits into the batch, set-wise: days that the bank cannot keep any more move to the first that it can. */
@Dependent
@Named
public class CollectionBatchWriter extends AbstractItemWriter {

    @Inject
    @BatchProperty
    private long batch;
    @Inject
    private CollectionBatches batches;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    @Override
    public void writeItems(List<Object> items) {
        DirectDebitTerms terms = settings.directDebit();
        batches.take(batch, items.stream().map(Long.class::cast).toList(),
                BankCalendar.earliest(terms, ZonedDateTime.now(clock)), LocalDate.now(clock), terms.announcesFirst());
    }
}

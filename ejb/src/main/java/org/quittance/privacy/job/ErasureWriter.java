package org.quittance.privacy.job;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.quittance.privacy.ErasureItem;
import org.quittance.privacy.ErasureRequest;
import org.quittance.privacy.Erasures;
import org.quittance.privacy.Oblivion;

/**
 * Writes down what is kept until when, and erases what is kept no more. What was erased has its moment, so a second run
 * finds nothing to do; one that was killed goes on where its last transaction ended.
 */
@Dependent
@Named
public class ErasureWriter extends AbstractItemWriter {

    @Inject
    private Erasures erasures;
    @Inject
    private Oblivion oblivion;
    @Inject
    private Clock clock;

    @Override
    public void writeItems(List<Object> items) {
        items.stream().map(Long.class::cast).map(erasures::locked).forEach(this::apply);
    }

    private void apply(ErasureRequest request) {
        LocalDate today = LocalDate.now(clock);
        erasures.retentions(today).stream().filter(rule -> rule.category().ofCustomer()).forEach(rule -> erasures.plan(request, rule));
        for (ErasureItem item : erasures.items(request.id())) {
            if (item.erasedAt() == null && item.category().erased() && item.keepUntil().isBefore(today)) {
                oblivion.erase(request.customerId(), item.category());
                erasures.erased(request.id(), item.category(), clock.instant());
            }
        }
    }
}

package org.quittance.payment.job;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quittance.customer.Customer;
import org.quittance.customer.Customers;
import org.quittance.operator.Settings;
import org.quittance.payment.Collection;
import org.quittance.payment.Collections;
import org.quittance.payment.DueItem;
import org.quittance.payment.Mandate;
import org.quittance.payment.Mandates;
import org.quittance.payment.sepa.BankCalendar;
import org.quittance.payment.sepa.BankText;
import org.quittance.payment.service.debit.DebitNotices;

/** Announces a chunk of debits: each gets its day, its amount and its message, in one transaction. */
@Dependent
@Named
public class CollectionAnnouncementWriter extends AbstractItemWriter {

    private static final int LONGEST_TEXT = 140;

    @Inject
    private Mandates mandates;
    @Inject
    private Collections collections;
    @Inject
    private Customers customers;
    @Inject
    private DebitNotices notices;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    @Override
    public void writeItems(List<Object> items) {
        List<DueItem> due = items.stream().map(DueItem.class::cast).toList();
        Map<Long, Mandate> byId = mandates.all(due.stream().map(DueItem::mandateId).toList()).stream()
                .collect(Collectors.toMap(Mandate::id, Function.identity()));
        Map<Long, Customer> holders = customers.ofAccounts(byId.values().stream().map(Mandate::accountId).toList());
        for (DueItem item : due) {
            Mandate mandate = byId.get(item.mandateId());
            announce(item, mandate, holders.get(mandate.accountId()));
        }
    }

    private void announce(DueItem item, Mandate mandate, Customer customer) {
        LocalDate day = item.isTold() ? BankCalendar.onOrAfter(item.notBefore())
                : BankCalendar.debitDay(item.notBefore(), LocalDate.now(clock), settings.directDebit());
        Collection collection = new Collection(item.endToEndId(), mandate, new Collection.Due(
                item.kind(), item.id(), item.open(), day,
                BankText.of(notices.statementText(customer, item.reference()), LONGEST_TEXT)), clock.instant());
        collections.add(collection);
        if (!item.isTold()) {
            notices.announced(customer, mandate, collection);
        }
    }
}

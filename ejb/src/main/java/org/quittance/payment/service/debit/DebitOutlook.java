package org.quittance.payment.service.debit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quittance.billing.InvoiceDebit;
import org.quittance.billing.InvoiceDebits;
import org.quittance.billing.InvoicesToPublish;
import org.quittance.customer.VisibleCustomers;
import org.quittance.operator.CreditorIdentifier;
import org.quittance.operator.DirectDebitTerms;
import org.quittance.operator.Settings;
import org.quittance.payment.Collection;
import org.quittance.payment.Collections;
import org.quittance.payment.DebtorAccount;
import org.quittance.payment.DueItem;
import org.quittance.payment.DueItems;
import org.quittance.payment.Mandate;
import org.quittance.payment.Mandates;
import org.quittance.payment.sepa.BankCalendar;

/**
 * Which invoices will be debited, and when: what their documents and the portal say instead of asking for the money. The
 * day is sure once the debit is announced, or where the announcement, made within a day, leaves the days of notice.
 */
@ApplicationScoped
public class DebitOutlook {

    @Inject
    private DueItems due;
    @Inject
    private Collections collections;
    @Inject
    private Mandates mandates;
    @Inject
    private InvoiceDebits debits;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    void write(@Observes InvoicesToPublish published) {
        if (creditor() == null) {
            return;
        }
        List<DueItem> items = due.toBePublished(published.invoices(), LocalDate.now(clock));
        Map<Long, Mandate> byId = byId(items.isEmpty() ? List.of() : mandates.all(items.stream().map(DueItem::mandateId).toList()));
        items.forEach(item -> debits.add(item.id(), expected(item, byId.get(item.mandateId()))));
    }

    /** By invoice, as things stand: announced, or about to be. Three queries at most. */
    Map<Long, InvoiceDebit> of(VisibleCustomers visible) {
        Map<Long, Mandate> known = byId(mandates.visible(visible));
        Map<Long, InvoiceDebit> outlook = new HashMap<>();
        if (creditor() == null || known.isEmpty()) {
            return outlook;
        }
        due.of(visible, LocalDate.now(clock)).stream().filter(item -> item.kind() == DueItem.Kind.INVOICE)
                .forEach(item -> outlook.put(item.id(), expected(item, known.get(item.mandateId()))));
        collections.coming(visible).stream().filter(one -> one.invoiceId() != null)
                .forEach(one -> outlook.put(one.invoiceId(), announced(one, known.get(one.mandateId()))));
        return outlook;
    }

    private InvoiceDebit announced(Collection one, Mandate mandate) {
        return new InvoiceDebit(one.dueOn(), true, one.amount(),
                one.maskedIban() == null ? mandate.maskedIban() : one.maskedIban(), mandate.umr(), creditor());
    }

    private InvoiceDebit expected(DueItem item, Mandate mandate) {
        LocalDate today = LocalDate.now(clock);
        DirectDebitTerms terms = settings.directDebit();
        return new InvoiceDebit(BankCalendar.debitDay(item.notBefore(), today, terms),
                BankCalendar.isCertain(item.notBefore(), today, terms), item.open(), mandate.maskedIban(), mandate.umr(), creditor());
    }

    private static Map<Long, Mandate> byId(List<Mandate> some) {
        return some.stream().collect(Collectors.toMap(Mandate::id, Function.identity()));
    }

    private String creditor() {
        return settings.directDebit().creditor().map(CreditorIdentifier::text).orElse(null);
    }
}

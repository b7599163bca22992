package org.quittance.billing.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import org.quittance.billing.Invoice;
import org.quittance.billing.InvoiceDebit;
import org.quittance.billing.InvoiceDebits;
import org.quittance.billing.Prepayments;
import org.quittance.billing.Prepayments.Prepayment;
import org.quittance.customer.Customers;
import org.quittance.customer.NoticeRecipients;
import org.quittance.customer.NoticeTopic;
import org.quittance.document.Written;
import org.quittance.messaging.OutboxMessage;
import org.quittance.messaging.OutboxMessages;
import org.quittance.money.Money;
import org.quittance.operator.Settings;

/**
 * Tells customers by e-mail that a document is in their space: amount, until when to pay or how it is debited, and a link,
 * no more; where instalments are deducted, what is left of it as well. Who wants paper is told that it is on its way, and
 * that the message is its double.
 */
@ApplicationScoped
public class InvoiceNotices {

    private static final ResourceBundle.Control FRENCH_FIRST =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Inject
    private Customers customers;
    @Inject
    private NoticeRecipients recipients;
    @Inject
    private OutboxMessages outbox;
    @Inject
    private Prepayments prepayments;
    @Inject
    private InvoiceDebits debits;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    /** A message for each address to which the customers have it sent; who takes files has it whatever they prefer. */
    void tell(Collection<Invoice> invoices) {
        List<Long> ids = invoices.stream().map(Invoice::customerId).toList();
        List<Long> keys = invoices.stream().map(Invoice::id).toList();
        Map<Long, List<Prepayment>> prepaid = prepayments.of(keys);
        Map<Long, InvoiceDebit> debited = debits.of(keys);
        Set<Long> withoutPaper = customers.acceptingFiles(ids, LocalDate.now(clock));
        Map<Long, List<String>> addresses = recipients.of(ids, NoticeTopic.DOCUMENTS, withoutPaper);
        for (Invoice invoice : invoices) {
            for (String address : addresses.getOrDefault(invoice.customerId(), List.of())) {
                outbox.add(new OutboxMessage(invoice.customerId(), OutboxMessage.Kind.INVOICE_PUBLISHED, address,
                        text(invoice, prepaid.getOrDefault(invoice.id(), List.of()), debited.get(invoice.id()),
                                withoutPaper.contains(invoice.customerId()) ? "" : "_paper"), clock.instant()));
            }
        }
    }

    private OutboxMessage.Text text(Invoice invoice, List<Prepayment> prepaid, InvoiceDebit debit, String variant) {
        Locale locale = Locale.forLanguageTag(invoice.buyer().language());
        ResourceBundle texts = ResourceBundle.getBundle(
                "org.quittance.billing.job.notice", locale, InvoiceNotices.class.getClassLoader(), FRENCH_FIRST);
        Written written = Written.in(locale);
        Object[] arguments = {
            settings.operator().name(), invoice.number(), invoice.buyer().name(),
            written.money(invoice.gross()), payable(texts, written, invoice, debit),
            settings.publicUrl() + "/portal/invoice/detail?number=" + invoice.number(),
            written.money(prepaid.stream().map(Prepayment::amount).reduce(invoice.gross(), Money::minus))};
        String kind = invoice.kind().name().toLowerCase(Locale.ROOT);
        return new OutboxMessage.Text(
                MessageFormat.format(texts.getString(kind + "_subject" + variant), arguments),
                MessageFormat.format(texts.getString(kind + "_body" + (prepaid.isEmpty() ? "" : "_prepaid") + variant), arguments));
    }

    /** @param debit null where the customer pays himself */
    private static String payable(ResourceBundle texts, Written written, Invoice invoice, InvoiceDebit debit) {
        return debit == null
                ? MessageFormat.format(texts.getString("invoice_due"), written.longDate(invoice.dates().due()))
                : MessageFormat.format(texts.getString(debit.sure() ? "invoice_debited" : "invoice_debited_earliest"),
                        written.longDate(debit.day()), written.money(debit.amount()), debit.account(), debit.umr(),
                        debit.creditor());
    }
}

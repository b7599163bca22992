package org.quittance.billing.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.quittance.messaging.service.Addressee;
import org.quittance.messaging.service.Notice;
import org.quittance.messaging.service.NoticeWriter;
import org.quittance.messaging.service.Phrases;
import org.quittance.money.Money;

/**
 * Tells customers by e-mail that a document is in their space: amount, until when to pay or how it is debited, and a link,
 * no more; where instalments are deducted, what is left of it as well. Who wants paper is told that it is on its way, and
 * that the message is its double.
 */
@ApplicationScoped
public class InvoiceNotices {

    @Inject
    private Customers customers;
    @Inject
    private NoticeRecipients recipients;
    @Inject
    private NoticeWriter notices;
    @Inject
    private Prepayments prepayments;
    @Inject
    private InvoiceDebits debits;
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
        List<NoticeWriter.Letter> letters = new ArrayList<>();
        for (Invoice invoice : invoices) {
            Locale language = Locale.forLanguageTag(invoice.buyer().language());
            letters.add(new NoticeWriter.Letter(new Addressee(invoice.customerId(), invoice.buyer().name(), language),
                    addresses.getOrDefault(invoice.customerId(), List.of()),
                    notice(invoice, prepaid.getOrDefault(invoice.id(), List.of()),
                            withoutPaper.contains(invoice.customerId()) ? "" : "_paper")
                            .with("payment", payable(language, invoice, debited.get(invoice.id())))));
        }
        notices.tell(letters);
    }

    private static Notice notice(Invoice invoice, List<Prepayment> prepaid, String variant) {
        Written written = Written.in(Locale.forLanguageTag(invoice.buyer().language()));
        String kind = invoice.kind().name().toLowerCase(Locale.ROOT);
        return Notice.of(OutboxMessage.Kind.INVOICE_PUBLISHED, kind + (prepaid.isEmpty() ? "" : "_prepaid") + variant)
                .with("number", invoice.number())
                .with("amount", written.money(invoice.gross()))
                .with("rest", written.money(prepaid.stream().map(Prepayment::amount).reduce(invoice.gross(), Money::minus)))
                .leadingTo("/portal/invoice/detail?number=" + invoice.number());
    }

    /** @param debit null where the customer pays himself */
    private static String payable(Locale language, Invoice invoice, InvoiceDebit debit) {
        Phrases phrases = Phrases.of("org.quittance.billing.job.notice", language);
        Written written = Written.in(language);
        return debit == null
                ? phrases.text("invoice_due", written.longDate(invoice.dates().due()))
                : phrases.text(debit.sure() ? "invoice_debited" : "invoice_debited_earliest", written.longDate(debit.day()),
                        written.money(debit.amount()), debit.account(), debit.umr(), debit.creditor());
    }
}

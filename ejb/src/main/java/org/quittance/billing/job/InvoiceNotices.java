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
import org.quittance.billing.InvoiceCredits;
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
    private InvoiceCredits credits;
    @Inject
    private Clock clock;

    /** A message for each address to which the customers have it sent; who takes files has it at once, whatever they prefer. */
    void tell(Collection<Invoice> invoices) {
        List<Long> ids = invoices.stream().map(Invoice::customerId).toList();
        List<Long> keys = invoices.stream().map(Invoice::id).toList();
        Map<Long, List<Prepayment>> prepaid = prepayments.of(keys);
        Map<Long, InvoiceDebit> debited = debits.of(keys);
        Map<Long, Money> credited = credits.of(keys);
        Set<Long> withoutPaper = customers.acceptingFiles(ids, LocalDate.now(clock));
        Map<Long, List<String>> addresses = recipients.of(ids, NoticeTopic.DOCUMENTS, withoutPaper);
        Set<Long> daily = recipients.daily(ids, NoticeTopic.DOCUMENTS);
        List<NoticeWriter.Letter> letters = new ArrayList<>();
        for (Invoice invoice : invoices) {
            Locale language = Locale.forLanguageTag(invoice.buyer().language());
            List<Prepayment> instalments = prepaid.getOrDefault(invoice.id(), List.of());
            letters.add(new NoticeWriter.Letter(new Addressee(invoice.customerId(), invoice.buyer().name(), language),
                    addresses.getOrDefault(invoice.customerId(), List.of()),
                    notice(invoice, instalments, withoutPaper.contains(invoice.customerId()) ? "" : "_paper")
                            .with("payment", debited.containsKey(invoice.id()) ? debited(language, debited.get(invoice.id()))
                                    : payable(language, invoice, rest(invoice, instalments),
                                            credited.getOrDefault(invoice.id(), Money.ZERO))),
                    daily.contains(invoice.customerId()) && !withoutPaper.contains(invoice.customerId())));
        }
        notices.tell(letters);
    }

    private static Notice notice(Invoice invoice, List<Prepayment> prepaid, String variant) {
        Written written = Written.in(Locale.forLanguageTag(invoice.buyer().language()));
        String kind = invoice.kind().name().toLowerCase(Locale.ROOT);
        return Notice.of(OutboxMessage.Kind.INVOICE_PUBLISHED, kind + (prepaid.isEmpty() ? "" : "_prepaid") + variant)
                .with("number", invoice.number())
                .with("amount", written.money(invoice.gross()))
                .with("rest", written.money(rest(invoice, prepaid)))
                .leadingTo("/portal/invoice/detail?number=" + invoice.number());
    }

    /** What the instalments leave of it; negative: what they were too much. */
    private static Money rest(Invoice invoice, List<Prepayment> instalments) {
        return instalments.stream().map(Prepayment::amount).reduce(invoice.gross(), Money::minus);
    }

    /** @param credit of the account, that has paid of the rest already */
    private static String payable(Locale language, Invoice invoice, Money rest, Money credit) {
        Money left = rest.minus(credit);
        Written written = Written.in(language);
        return phrases(language).text(!left.isPositive() ? "invoice_settled" : credit.isZero() ? "invoice_due" : "invoice_due_rest",
                written.longDate(invoice.dates().due()), written.money(credit), written.money(left));
    }

    private static String debited(Locale language, InvoiceDebit debit) {
        Written written = Written.in(language);
        return phrases(language).text(debit.sure() ? "invoice_debited" : "invoice_debited_earliest", written.longDate(debit.day()),
                written.money(debit.amount()), debit.account(), debit.umr(), debit.creditor());
    }

    private static Phrases phrases(Locale language) {
        return Phrases.of("org.quittance.billing.job.notice", language);
    }
}

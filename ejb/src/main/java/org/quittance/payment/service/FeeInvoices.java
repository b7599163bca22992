package org.quittance.payment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.quittance.customer.Customer;
import org.quittance.customer.Customers;
import org.quittance.customer.NoticeRecipients;
import org.quittance.customer.NoticeTopic;
import org.quittance.document.Document;
import org.quittance.document.Documents;
import org.quittance.document.StoredDocument;
import org.quittance.document.VerificationCode;
import org.quittance.document.Written;
import org.quittance.document.pdf.FeeInvoice;
import org.quittance.document.pdf.FeeInvoicePdf;
import org.quittance.document.service.Letters;
import org.quittance.messaging.OutboxMessage;
import org.quittance.messaging.service.Addressee;
import org.quittance.messaging.service.Notice;
import org.quittance.messaging.service.NoticeWriter;
import org.quittance.messaging.service.Phrases;
import org.quittance.money.Money;
import org.quittance.operator.AccountPurpose;
import org.quittance.operator.OperatorAccount;
import org.quittance.operator.OperatorAccounts;
import org.quittance.operator.Settings;
import org.quittance.payment.AccountEntries;
import org.quittance.payment.AccountEntry;
import org.quittance.payment.EntriesPosted;
import org.quittance.payment.FeeSeries;
import org.quittance.payment.FeeTerms;
import org.quittance.payment.Mandates;
import org.quittance.payment.Settlements;

/**
 * Charges costs and interest, each customer's by a numbered document, and tells of it. The entries are the lines of the
 * document: what repairs a loss has no contract, no period, no quantity and no VAT, and waits for no run, so that an
 * {@link org.quittance.billing.Invoice} would be empty of all that it is for. Whoever calls this holds the accounts' locks.
 */
@ApplicationScoped
public class FeeInvoices {

    @Inject
    private FeeSeries series;
    @Inject
    private AccountEntries entries;
    @Inject
    private Settlements settlements;
    @Inject
    private Mandates mandates;
    @Inject
    private Customers customers;
    @Inject
    private NoticeRecipients recipients;
    @Inject
    private Documents documents;
    @Inject
    private Letters letters;
    @Inject
    private FeeInvoicePdf pdf;
    @Inject
    private NoticeWriter notices;
    @Inject
    private Settings settings;
    @Inject
    private OperatorAccounts accounts;
    @Inject
    private Event<EntriesPosted> posted;
    @Inject
    private Clock clock;

    /**
     * @param why what the customer reads
     * @param key that the entry is entered with; null where its caller makes sure that it is charged once
     */
    public record Line(Money amount, String why, boolean interest, String key) {

        AccountEntry entry(long account, LocalDate day, AccountEntry.Act by) {
            return (interest ? AccountEntry.interest(account, amount, day, why, by)
                    : AccountEntry.fee(account, amount, day, why, by)).enteredWith(key);
        }
    }

    /** What a customer bears by one document: at most one line of costs and one of interest. */
    public record Fee(long accountId, Customer customer, List<Line> lines) {

        public Fee {
            lines = List.copyOf(lines);
        }

        Money total() {
            return lines.stream().map(Line::amount).reduce(Money.ZERO, Money::plus);
        }
    }

    /** With the number it was given, until when it is to be paid, what credit of the account left to pay, and whether a debit pays that. */
    private record Charged(Fee fee, String number, LocalDate payableBy, Money open, boolean debited) {

        String payment() {
            return !open.isPositive() ? "settled" : debited ? "debited" : "due";
        }
    }

    /** Few queries for any number of fees. @param day today; @return the numbers of the documents, in the order of the fees */
    public List<String> charge(List<Fee> fees, LocalDate day, AccountEntry.Act by) {
        if (fees.isEmpty()) {
            return List.of();
        }
        FeeTerms terms = series.terms(day);
        LocalDate payableBy = day.plusDays(terms.daysToPay());
        List<String> numbers = series.next(day, fees.size());
        List<AccountEntry> added = new ArrayList<>();
        for (int i = 0; i < fees.size(); i++) {
            for (Line line : fees.get(i).lines()) {
                added.add(line.entry(fees.get(i).accountId(), day, by).charged(numbers.get(i), payableBy));
            }
        }
        entries.add(added);
        settlements.settle(fees.stream().map(Fee::accountId).toList(), day);
        posted.fire(new EntriesPosted(added.stream().map(AccountEntry::id).toList()));
        Map<String, Money> open = entries.open(numbers);
        Set<Long> debited = settings.directDebit().creditor().isEmpty() ? Set.of()
                : mandates.debitable(fees.stream().map(Fee::accountId).toList(), day);
        List<Charged> charged = new ArrayList<>();
        for (int i = 0; i < fees.size(); i++) {
            charged.add(new Charged(fees.get(i), numbers.get(i), payableBy, open.get(numbers.get(i)),
                    debited.contains(fees.get(i).accountId())));
        }
        documents.add(charged.stream().map(one -> document(one, terms)).toList());
        tell(charged, day);
        return numbers;
    }

    private Documents.Made document(Charged charged, FeeTerms terms) {
        Customer customer = charged.fee().customer();
        VerificationCode code = VerificationCode.random();
        byte[] content = pdf.render(new FeeInvoice(letters.to(customer), charged.number(),
                charged.fee().lines().stream().map(line -> new FeeInvoice.Line(line.why(), line.amount())).toList(),
                charged.payableBy(), charged.open(), charged.debited(), terms.vat(customer.language()),
                accounts.today(AccountPurpose.RECEIPTS).map(OperatorAccount::iban).orElse(null)), letters.checkedBy(code));
        return new Documents.Made(new Document(Document.Kind.FEE_INVOICE, new Document.Subject(customer.id(), null, null),
                new Document.Printed(charged.number(), LocalDate.now(clock), code, null),
                new StoredDocument(charged.number() + ".pdf", "application/pdf", content), clock.instant()), content);
    }

    private void tell(List<Charged> charged, LocalDate day) {
        List<Long> ids = charged.stream().map(one -> one.fee().customer().id()).distinct().toList();
        Set<Long> withoutPaper = customers.acceptingFiles(ids, day);
        Map<Long, List<String>> addresses = recipients.of(ids, NoticeTopic.DOCUMENTS, withoutPaper);
        notices.tell(charged.stream().map(one -> {
            Customer customer = one.fee().customer();
            Locale language = Locale.forLanguageTag(customer.language());
            Written written = Written.in(language);
            return new NoticeWriter.Letter(Addressee.of(customer), addresses.getOrDefault(customer.id(), List.of()),
                    Notice.of(OutboxMessage.Kind.FEE_INVOICE, "fee_invoice")
                            .with("number", one.number())
                            .with("amount", written.money(one.fee().total()))
                            .with("payment", Phrases.of("org.quittance.payment.service.fee", language)
                                    .text(one.payment(), written.longDate(one.payableBy()),
                                            written.money(one.open())))
                            .leadingTo("/portal/document/list?kind=FEE_INVOICE", customer));
        }).toList());
    }
}

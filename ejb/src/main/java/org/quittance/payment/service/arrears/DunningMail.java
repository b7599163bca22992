package org.quittance.payment.service.arrears;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
import org.quittance.document.pdf.DunningLetter;
import org.quittance.document.pdf.DunningLetterPdf;
import org.quittance.document.service.Letters;
import org.quittance.messaging.OutboxMessage;
import org.quittance.messaging.service.Addressee;
import org.quittance.messaging.service.Notice;
import org.quittance.messaging.service.NoticeWriter;
import org.quittance.operator.AccountPurpose;
import org.quittance.operator.OperatorAccount;
import org.quittance.operator.OperatorAccounts;
import org.quittance.operator.Settings;
import org.quittance.payment.arrears.Channel;
import org.quittance.payment.arrears.DunningAct;
import org.quittance.payment.arrears.ProposedAct;
import org.quittance.payment.arrears.StepTerms;

/**
 * Makes the letter of every act and hands it over: into the customer's space with an e-mail that tells so, or for the printer.
 * Every letter is a document of the archive, whichever way it goes. Six queries for any number of acts.
 */
@ApplicationScoped
public class DunningMail {

    private static final System.Logger LOG = System.getLogger(DunningMail.class.getName());

    @Inject
    private Customers customers;
    @Inject
    private NoticeRecipients recipients;
    @Inject
    private Documents documents;
    @Inject
    private Letters letters;
    @Inject
    private DunningLetterPdf pdf;
    @Inject
    private NoticeWriter notices;
    @Inject
    private Settings settings;
    @Inject
    private OperatorAccounts accounts;
    @Inject
    private Clock clock;

    /** An act that goes out, as things stand now. */
    public record Outgoing(DunningAct act, ProposedAct now) {
    }

    /** @return which way each went and its document, by the act's identifier; without those whose letter could not be made */
    public Map<Long, DunningAct.Sent> send(Collection<Outgoing> acts) {
        Map<Long, Customer> to = customers.all(acts.stream().map(one -> one.act().customerId()).distinct().toList());
        Map<Long, List<String>> addresses = recipients.of(to.keySet(), NoticeTopic.ACCOUNT, Set.of());
        Map<Outgoing, Documents.Made> files = new LinkedHashMap<>();
        for (Outgoing one : acts) {
            try {
                files.put(one, letter(to.get(one.act().customerId()), one));
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.ERROR, "letter of act " + one.act().id() + " could not be made", e);
            }
        }
        documents.add(List.copyOf(files.values()));
        Map<Long, DunningAct.Sent> sent = new HashMap<>();
        List<NoticeWriter.Letter> notes = new ArrayList<>();
        files.forEach((one, file) -> {
            Customer customer = to.get(one.act().customerId());
            Channel channel = channel(customer, one.now().step(), LocalDate.now(clock));
            if (channel == Channel.EMAIL) {
                notes.add(note(customer, addresses.getOrDefault(customer.id(), List.of()), one.now()));
            }
            sent.put(one.act().id(), new DunningAct.Sent(channel, file.document().id()));
        });
        notices.tell(notes);
        return sent;
    }

    /** On paper where the step says so, and to who takes no files or has no address. */
    static Channel channel(Customer customer, StepTerms step, LocalDate day) {
        return step.channel() == Channel.EMAIL && customer.email() != null && customer.acceptsElectronicDocuments(day)
                ? Channel.EMAIL : Channel.PAPER;
    }

    private Documents.Made letter(Customer customer, Outgoing outgoing) {
        ProposedAct act = outgoing.now();
        StepTerms.Words words = act.step().words(Locale.forLanguageTag(customer.language()));
        VerificationCode code = VerificationCode.random();
        byte[] content = pdf.render(new DunningLetter(letters.to(customer), words.subject(), words.text(),
                act.claims().stream().map(claim -> new DunningLetter.Line(claim.invoice().number(), claim.invoice().dueDate(),
                        claim.amount())).toList(), act.earlier(), act.costs(), act.interest(),
                accounts.today(AccountPurpose.RECEIPTS).map(OperatorAccount::iban).orElse(null)), letters.checkedBy(code));
        LocalDate today = LocalDate.now(clock);
        String reference = customer.number() + "-" + today + "-" + act.position();
        return new Documents.Made(new Document(Document.Kind.DUNNING_LETTER,
                new Document.Subject(customer.id(), null, null), new Document.Printed(reference, today, code, null),
                new StoredDocument(reference + ".pdf", "application/pdf", content), clock.instant()), content);
    }

    private static NoticeWriter.Letter note(Customer customer, List<String> addresses, ProposedAct act) {
        StepTerms.Words step = act.step().words(Locale.forLanguageTag(customer.language()));
        ArrearsWords words = new ArrearsWords(customer.language());
        return new NoticeWriter.Letter(Addressee.of(customer), addresses, Notice.of(OutboxMessage.Kind.DUNNING, "dunning")
                .with("subject", step.subject())
                .with("step", step.text())
                .with("invoices", words.lines(act))
                .with("total", words.written.money(act.amount().plus(act.costs()).plus(act.interest())))
                .leadingTo("/portal/payment/arrangement", customer));
    }
}

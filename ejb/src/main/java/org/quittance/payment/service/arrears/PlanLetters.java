package org.quittance.payment.service.arrears;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.quittance.customer.Customer;
import org.quittance.customer.NoticeRecipients;
import org.quittance.customer.NoticeTopic;
import org.quittance.document.Document;
import org.quittance.document.Documents;
import org.quittance.document.StoredDocument;
import org.quittance.document.VerificationCode;
import org.quittance.document.pdf.PlanLetter;
import org.quittance.document.pdf.PlanLetterPdf;
import org.quittance.document.service.Letters;
import org.quittance.messaging.OutboxMessage;
import org.quittance.messaging.OutboxMessages;
import org.quittance.operator.Settings;
import org.quittance.payment.arrears.PaymentPlan;

/** The schedule of a granted payment plan as a document, and what its customer is told by e-mail. */
@ApplicationScoped
public class PlanLetters {

    @Inject
    private Documents documents;
    @Inject
    private Letters letters;
    @Inject
    private PlanLetterPdf pdf;
    @Inject
    private NoticeRecipients recipients;
    @Inject
    private OutboxMessages outbox;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    /** Makes the schedule, once. */
    void document(PaymentPlan plan, Customer customer) {
        VerificationCode code = VerificationCode.random();
        byte[] content = pdf.render(new PlanLetter(letters.to(customer),
                plan.schedule().instalments().stream().map(one -> new PlanLetter.Instalment(one.dueOn(), one.amount())).toList(),
                plan.owed().stream().map(one -> new PlanLetter.Owed(one.number(), one.amount())).toList(), plan.graceDays()),
                letters.checkedBy(code));
        LocalDate today = LocalDate.now(clock);
        String reference = customer.number() + "-" + today;
        Document document = new Document(Document.Kind.PAYMENT_PLAN, new Document.Subject(customer.id(), null, null),
                new Document.Printed(reference, today, code, null),
                new StoredDocument("echeancier-" + reference + ".pdf", "application/pdf", content), clock.instant());
        documents.add(document, content);
        plan.documented(document.id());
    }

    /** @param what {@code granted}, {@code refused} or {@code ended}; who has no address reads it in the space */
    void tell(PaymentPlan plan, Customer customer, String what) {
        ArrearsWords words = new ArrearsWords(customer.language());
        OutboxMessage.Text text = new OutboxMessage.Text(words.text("plan_" + what + "_subject"),
                words.text("plan_" + what + "_body", settings.operator().name(), customer.name(),
                        words.written.money(plan.total()), plan.schedule().instalments().size(),
                        words.written.longDate(plan.schedule().instalments().get(0).dueOn()),
                        settings.publicUrl() + "/portal/payment/arrangement", plan.reason()));
        for (String address : recipients.of(customer, NoticeTopic.ACCOUNT)) {
            outbox.add(new OutboxMessage(customer.id(), OutboxMessage.Kind.PAYMENT_PLAN, address, text, clock.instant()));
        }
    }
}

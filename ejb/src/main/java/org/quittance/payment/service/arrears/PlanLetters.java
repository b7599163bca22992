package org.quittance.payment.service.arrears;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.quittance.customer.Customer;
import org.quittance.customer.NoticeTopic;
import org.quittance.document.Document;
import org.quittance.document.Documents;
import org.quittance.document.StoredDocument;
import org.quittance.document.VerificationCode;
import org.quittance.document.Written;
import org.quittance.document.pdf.PlanLetter;
import org.quittance.document.pdf.PlanLetterPdf;
import org.quittance.document.service.Letters;
import org.quittance.messaging.OutboxMessage;
import org.quittance.messaging.service.Notice;
import org.quittance.messaging.service.NoticeWriter;
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
    private NoticeWriter notices;
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
        Written written = Written.in(Locale.forLanguageTag(customer.language()));
        notices.tell(customer, NoticeTopic.ACCOUNT, Notice.of(OutboxMessage.Kind.PAYMENT_PLAN, "arrangement_" + what)
                .with("total", written.money(plan.total()))
                .with("count", plan.schedule().instalments().size())
                .with("day", written.longDate(plan.schedule().instalments().get(0).dueOn()))
                .with("reason", plan.reason())
                .leadingTo("/portal/payment/arrangement", customer));
    }
}

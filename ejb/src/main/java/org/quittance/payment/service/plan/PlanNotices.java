package org.quittance.payment.service.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.quittance.contract.Contract;
import org.quittance.customer.Customer;
import org.quittance.customer.NoticeRecipients;
import org.quittance.customer.NoticeTopic;
import org.quittance.messaging.OutboxMessage;
import org.quittance.messaging.OutboxMessages;
import org.quittance.money.Money;
import org.quittance.operator.Settings;
import org.quittance.payment.Instalment;
import org.quittance.payment.InstalmentPlan;

/** Tells customers about their plan, in the transaction of what it tells; those without an e-mail address read it in their space. */
@ApplicationScoped
class PlanNotices {

    @Inject
    private NoticeRecipients recipients;
    @Inject
    private OutboxMessages outbox;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    /** The schedule announces every debit. */
    void scheduled(Contract contract, InstalmentPlan plan) {
        plan.instalments().stream().filter(instalment -> instalment.status() == Instalment.Status.PLANNED).findFirst()
                .ifPresent(next -> tell(contract, OutboxMessage.Kind.PLAN_SCHEDULE, "schedule", next.amount(), next.dueOn()));
    }

    void failed(Contract contract, Instalment instalment) {
        tell(contract, OutboxMessage.Kind.INSTALMENT_FAILED, "failed", instalment.amount(), instalment.dueOn());
    }

    void ended(Contract contract, InstalmentPlan plan) {
        tell(contract, OutboxMessage.Kind.PLAN_ENDED, "ended", plan.paid(), plan.endedOn());
    }

    private void tell(Contract contract, OutboxMessage.Kind kind, String key, Money amount, LocalDate day) {
        Customer customer = contract.account().customer();
        for (String address : recipients.of(customer, NoticeTopic.DEBITS)) {
            PlanWords words = PlanWords.of(customer);
            Object[] facts = {settings.operator().name(), customer.name(), contract.number(), words.written.money(amount),
                words.written.longDate(day), settings.publicUrl() + "/portal/plan/detail?contract=" + contract.number()};
            outbox.add(new OutboxMessage(customer.id(), kind, address, new OutboxMessage.Text(
                    words.text(key + "_subject", facts), words.text(key + "_body", facts)), clock.instant()));
        }
    }
}

package org.quittance.payment.service.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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

    /**
     * What would follow, in time to object: it reaches the customer whatever other messages are wanted.
     *
     * @return what the customer was told
     */
    String renewed(Contract contract, PlanProposal next) {
        long customer = contract.account().customer().id();
        PlanWords words = PlanWords.of(contract.account().customer());
        OutboxMessage.Text text = text(contract, "renewal", next.amount(), next.calendar().debits().get(0),
                next.calendar().debits().size(), words.written.money(next.cost()),
                words.written.longDate(next.calendar().period().start()), words.source(next.year().source()));
        send(contract, OutboxMessage.Kind.PLAN_SCHEDULE, text, recipients.of(
                Set.of(customer), NoticeTopic.DEBITS, Set.of(customer)).getOrDefault(customer, List.of()));
        return text.body();
    }

    /** Nothing follows: the contract is billed by its cycle again. */
    void unrenewed(Contract contract, InstalmentPlan plan) {
        tell(contract, OutboxMessage.Kind.PLAN_ENDED, "unrenewed", plan.paid(), plan.period().end());
    }

    private void tell(Contract contract, OutboxMessage.Kind kind, String key, Money amount, LocalDate day) {
        send(contract, kind, text(contract, key, amount, day), recipients.of(contract.account().customer(), NoticeTopic.DEBITS));
    }

    private void send(Contract contract, OutboxMessage.Kind kind, OutboxMessage.Text text, List<String> addresses) {
        addresses.forEach(address -> outbox.add(new OutboxMessage(
                contract.account().customer().id(), kind, address, text, clock.instant())));
    }

    private OutboxMessage.Text text(Contract contract, String key, Money amount, LocalDate day, Object... more) {
        Customer customer = contract.account().customer();
        PlanWords words = PlanWords.of(customer);
        Object[] facts = Stream.concat(Stream.of(settings.operator().name(), customer.name(), contract.number(),
                words.written.money(amount), words.written.longDate(day),
                settings.publicUrl() + "/portal/plan/detail?contract=" + contract.number()), Stream.of(more)).toArray();
        return new OutboxMessage.Text(words.text(key + "_subject", facts), words.text(key + "_body", facts));
    }
}

package org.quittance.payment.service.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.quittance.contract.Contract;
import org.quittance.customer.Customer;
import org.quittance.customer.NoticeRecipients;
import org.quittance.customer.NoticeTopic;
import org.quittance.messaging.OutboxMessage;
import org.quittance.messaging.service.Addressee;
import org.quittance.messaging.service.Notice;
import org.quittance.messaging.service.NoticeWriter;
import org.quittance.money.Money;
import org.quittance.payment.Instalment;
import org.quittance.payment.InstalmentPlan;

/** Tells customers about their plan, in the transaction of what it tells; those without an e-mail address read it in their space. */
@ApplicationScoped
class PlanNotices {

    @Inject
    private NoticeRecipients recipients;
    @Inject
    private NoticeWriter notices;

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
        Customer customer = contract.account().customer();
        PlanWords words = PlanWords.of(customer);
        Addressee to = Addressee.of(customer);
        Notice renewal = notice(contract, OutboxMessage.Kind.PLAN_SCHEDULE, "renewal", next.amount(), next.calendar().debits().get(0))
                .with("count", next.calendar().debits().size())
                .with("cost", words.written.money(next.cost()))
                .with("start", words.written.longDate(next.calendar().period().start()))
                .with("source", words.source(next.year().source()));
        notices.tell(to, recipients.of(Set.of(customer.id()), NoticeTopic.DEBITS, Set.of(customer.id()))
                .getOrDefault(customer.id(), List.of()), renewal);
        return notices.text(to, renewal).body();
    }

    /** Nothing follows: the contract is billed by its cycle again. */
    void unrenewed(Contract contract, InstalmentPlan plan) {
        tell(contract, OutboxMessage.Kind.PLAN_ENDED, "unrenewed", plan.paid(), plan.period().end());
    }

    private void tell(Contract contract, OutboxMessage.Kind kind, String key, Money amount, LocalDate day) {
        notices.tell(contract.account().customer(), NoticeTopic.DEBITS, notice(contract, kind, key, amount, day));
    }

    private static Notice notice(Contract contract, OutboxMessage.Kind kind, String key, Money amount, LocalDate day) {
        PlanWords words = PlanWords.of(contract.account().customer());
        return Notice.of(kind, "plan_" + key)
                .with("contract", contract.number())
                .with("amount", words.written.money(amount))
                .with("day", words.written.longDate(day))
                .leadingTo("/portal/plan/detail?contract=" + contract.number());
    }
}

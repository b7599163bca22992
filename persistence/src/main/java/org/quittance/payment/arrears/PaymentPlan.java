package org.quittance.payment.arrears;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.quittance.money.Money;
import org.quittance.payment.AccountEntry.Act;

/**
 * The debt of some invoices, paid off in monthly instalments. Asked for by the customer, or made by staff; granted at once
 * within the operator's {@link PlanLimits limits}, else staff answer. Whether it is kept is never stored: it shows from what
 * the invoices still owe. While it is kept, or waits for its answer, dunning leaves its invoices alone.
 */
@Entity
@Table(name = "payment_plan")
public class PaymentPlan {

    /** Characters that a customer may say with it. */
    public static final int LONGEST_WISH = 500;

    public enum Status {
        /** Waits for staff; can be granted or refused. */ PROPOSED,
        /** Holds; staff may end it. */ GRANTED,
        /** Not granted; final. */ REFUSED,
        /** Given up by staff with a reason; final. */ ENDED
    }

    /** Where it stands on a day. */
    public enum Standing {
        /** Waits for its answer. */ ASKED,
        /** Kept so far. */ RUNNING,
        /** An instalment is late, within the days of grace. */ LATE,
        /** An instalment was not paid in time: dunning goes on. */ BROKEN,
        /** All is paid. */ KEPT,
        /** Not granted. */ REFUSED,
        /** Given up. */ ENDED;

        /** Whether dunning leaves its invoices alone. */
        public boolean pausesDunning() {
            return this == ASKED || this == RUNNING || this == LATE;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @Column(name = "account_id")
    private long accountId;
    @Column(name = "customer_id")
    private long customerId;
    @Enumerated(EnumType.STRING)
    private Status status;
    private Money total;
    @Column(name = "grace_days")
    private int graceDays;
    @Column(name = "asked_by")
    private String askedBy;
    @Column(name = "asked_at")
    private Instant askedAt;
    private String wish;
    @Column(name = "granted_on")
    private LocalDate grantedOn;
    @Column(name = "decided_by")
    private String decidedBy;
    @Column(name = "decided_at")
    private Instant decidedAt;
    private String reason;
    @Column(name = "document_id")
    private Long documentId;
    @OneToMany(mappedBy = "plan", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<PaymentPlanItem> items = new ArrayList<>();
    @OneToMany(mappedBy = "plan", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<PaymentPlanInstalment> instalments = new ArrayList<>();

    protected PaymentPlan() {
    }

    /** Whose debt it is. */
    public record Owner(long accountId, long customerId) {
    }

    /** What an invoice owed when the plan was made; a disputed one is not paid off by a plan. */
    public record Owed(long invoiceId, String number, Money amount) {
    }

    /**
     * @param wish what the customer says to staff, or null
     * @throws IllegalArgumentException if the schedule does not pay exactly what is owed
     */
    public PaymentPlan(Owner owner, List<Owed> owed, PlanSchedule schedule, int graceDays, Asked asked) {
        this.accountId = owner.accountId();
        this.customerId = owner.customerId();
        this.total = owed.stream().map(Owed::amount).reduce(Money.ZERO, Money::plus);
        if (!total.isPositive() || !schedule.total().equals(total)) {
            throw new IllegalArgumentException("a schedule of " + schedule.total() + " for " + total);
        }
        this.graceDays = graceDays;
        this.askedBy = asked.act().by();
        this.askedAt = asked.act().at();
        this.wish = asked.wish();
        this.status = Status.PROPOSED;
        owed.forEach(one -> items.add(new PaymentPlanItem(this, one)));
        schedule.instalments().forEach(one -> instalments.add(new PaymentPlanInstalment(this, instalments.size() + 1, one)));
    }

    /** Who asked, and in which words, null for none. */
    public record Asked(Act act, String wish) {
    }

    /** @throws PlanStateException if it does not wait for an answer */
    public void grant(LocalDate day, Act by) {
        require(Status.PROPOSED);
        status = Status.GRANTED;
        grantedOn = Objects.requireNonNull(day);
        decided(by, null);
    }

    /** @throws PlanStateException if it does not wait for an answer */
    public void refuse(String why, Act by) {
        require(Status.PROPOSED);
        status = Status.REFUSED;
        decided(by, Objects.requireNonNull(why));
    }

    /** @throws PlanStateException if it was not granted */
    public void end(String why, Act by) {
        require(Status.GRANTED);
        status = Status.ENDED;
        decided(by, Objects.requireNonNull(why));
    }

    private void require(Status expected) {
        if (status != expected) {
            throw new PlanStateException(status);
        }
    }

    private void decided(Act by, String why) {
        decidedBy = by.by();
        decidedAt = by.at();
        reason = why;
    }

    /** Its schedule was made as a document. */
    public void documented(long document) {
        documentId = document;
    }

    /**
     * What was paid of it: what its invoices owe less than then, whoever paid it.
     *
     * @param open what invoices owe now; nothing for those that are not in it
     */
    public Money paid(Map<Long, Money> open) {
        return items.stream().map(item -> item.amount().minus(open.getOrDefault(item.invoiceId(), Money.ZERO).min(item.amount())))
                .reduce(Money.ZERO, Money::plus);
    }

    /** @see #paid */
    public Standing standing(LocalDate day, Map<Long, Money> open) {
        return switch (status) {
            case PROPOSED -> Standing.ASKED;
            case REFUSED -> Standing.REFUSED;
            case ENDED -> Standing.ENDED;
            case GRANTED -> granted(day, schedule().firstUnpaid(paid(open)));
        };
    }

    private Standing granted(LocalDate day, PlanSchedule.Instalment unpaid) {
        if (unpaid == null) {
            return Standing.KEPT;
        }
        if (!unpaid.dueOn().isBefore(day)) {
            return Standing.RUNNING;
        }
        return unpaid.dueOn().plusDays(graceDays).isBefore(day) ? Standing.BROKEN : Standing.LATE;
    }

    public PlanSchedule schedule() {
        return new PlanSchedule(instalments.stream().map(PaymentPlanInstalment::terms).toList());
    }

    public List<Owed> owed() {
        return items.stream().map(item -> new Owed(item.invoiceId(), item.number(), item.amount())).toList();
    }

    public Long id() {
        return id;
    }

    public long accountId() {
        return accountId;
    }

    public long customerId() {
        return customerId;
    }

    public Status status() {
        return status;
    }

    public Money total() {
        return total;
    }

    public int graceDays() {
        return graceDays;
    }

    public Asked asked() {
        return new Asked(new Act(askedBy, askedAt), wish);
    }

    /** Null until it was granted. */
    public LocalDate grantedOn() {
        return grantedOn;
    }

    /** Who answered last, null while it waits. */
    public Act decided() {
        return decidedBy == null ? null : new Act(decidedBy, decidedAt);
    }

    /** Why it was refused or ended. */
    public String reason() {
        return reason;
    }

    /** Null until it was granted. */
    public Long documentId() {
        return documentId;
    }
}

package org.quittance.payment;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import org.quittance.billing.YearCost;
import org.quittance.money.Money;
import org.quittance.time.DateRange;

/**
 * A contract paid in equal instalments (mensualisation). Agreed on with its whole schedule, its day and amount may be
 * changed from the next instalment on; when its days are over, or the customer leaves it, the next invoice of the
 * contract settles it: it bills the days and deducts what was really paid. Then another follows for the next year, if the
 * customer agreed to that, was told in time and did not object ({@link PlanRenewal}).
 */
@Entity
@Table(name = "instalment_plan")
public class InstalmentPlan {

    public enum Status {
        /** Instalments are due month by month; may be changed, left, settled. */ ACTIVE,
        /** Ended before its time: nothing is due any more, the next invoice of the contract settles it. */ CLOSING,
        /** Its days are billed and its instalments deducted; final. */ SETTLED
    }

    /** Why a plan ended before its time. */
    public enum EndReason {
        CUSTOMER, STAFF,
        /** Too many instalments in a row were not paid. */ FAILURES
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @Column(name = "account_id")
    private long accountId;
    @Column(name = "contract_id")
    private long contractId;
    @Enumerated(EnumType.STRING)
    private Status status;
    @Column(name = "period_start")
    private LocalDate periodStart;
    @Column(name = "period_end")
    private LocalDate periodEnd;
    @Column(name = "debit_day")
    private int debitDay;
    private Money amount;
    @Column(name = "by_debit")
    private boolean byDebit;
    private boolean renewing;
    @Column(name = "renewal_ended_by")
    private String renewalEndedBy;
    @Column(name = "renewal_ended_at")
    private Instant renewalEndedAt;
    private int schedule;
    @Embedded
    private PlanEstimate estimate;
    @Embedded
    private PlanConsent consent;
    @Column(name = "ended_on")
    private LocalDate endedOn;
    @Enumerated(EnumType.STRING)
    @Column(name = "end_reason")
    private EndReason endReason;
    @Column(name = "ended_by")
    private String endedBy;
    @Column(name = "invoice_id")
    private Long invoiceId;
    @OneToMany(mappedBy = "plan", cascade = CascadeType.PERSIST)
    @OrderBy("dueOn, schedule")
    private List<Instalment> instalments = new ArrayList<>();

    protected InstalmentPlan() {
    }

    /**
     * @param byDebit  whether instalments are debited; else the customer pays them by other means
     * @param renewing whether another plan follows
     */
    public record Subject(long accountId, long contractId, boolean byDebit, boolean renewing) {
    }

    /**
     * When and how much.
     *
     * @param debitDay of the month, as chosen
     * @param amount   of each instalment
     */
    public record Schedule(int debitDay, Money amount, List<LocalDate> days) {

        public Schedule {
            days = List.copyOf(days);
            if (days.isEmpty() || !amount.isPositive()) {
                throw new IllegalArgumentException(days.size() + " instalments of " + amount);
            }
        }
    }

    public InstalmentPlan(Subject subject, DateRange period, Schedule schedule, YearCost estimate, PlanConsent consent) {
        this.accountId = subject.accountId();
        this.contractId = subject.contractId();
        this.byDebit = subject.byDebit();
        this.renewing = subject.renewing();
        this.status = Status.ACTIVE;
        this.periodStart = period.start();
        this.periodEnd = period.end();
        this.estimate = new PlanEstimate(estimate);
        this.consent = consent;
        follow(schedule);
    }

    /**
     * A new schedule takes the place of the instalments to come from a day on; earlier ones were told and stay.
     *
     * @throws IllegalStateException unless it is active
     */
    public void change(Schedule next, LocalDate from) {
        require(Status.ACTIVE);
        planned().stream().filter(instalment -> !instalment.dueOn().isBefore(from)).forEach(Instalment::cancel);
        follow(next);
    }

    private void follow(Schedule next) {
        schedule++;
        debitDay = next.debitDay();
        amount = next.amount();
        next.days().forEach(day -> instalments.add(new Instalment(this, schedule, day, next.amount())));
    }

    /**
     * Nothing is due any more; the next invoice of the contract settles what was paid.
     *
     * @throws IllegalStateException unless it is active
     */
    public void end(EndReason reason, LocalDate day, String by) {
        require(Status.ACTIVE);
        status = Status.CLOSING;
        endReason = reason;
        endedOn = day;
        endedBy = by;
        planned().forEach(Instalment::cancel);
    }

    /**
     * No other plan follows it; told again, it changes nothing.
     *
     * @throws IllegalStateException unless it is active
     */
    public void stopRenewing(String by, Instant at) {
        require(Status.ACTIVE);
        if (renewing) {
            renewing = false;
            renewalEndedBy = by;
            renewalEndedAt = at;
        }
    }

    private void require(Status needed) {
        if (status != needed) {
            throw new IllegalStateException("plan " + id + " is " + status);
        }
    }

    private List<Instalment> planned() {
        return instalments.stream().filter(instalment -> instalment.status() == Instalment.Status.PLANNED).toList();
    }

    /** Whether more instalments in a row have failed, up to the last one that was due, than its terms allow. */
    public boolean hasFailedTooOften(int allowed) {
        int inARow = 0;
        for (Instalment instalment : instalments) {
            inARow = switch (instalment.status()) {
                case FAILED -> inARow + 1;
                case PAID -> 0;
                case PLANNED, CANCELLED -> inARow;
            };
        }
        return inARow > allowed;
    }

    public Money paid() {
        return instalments.stream().filter(instalment -> instalment.status() == Instalment.Status.PAID)
                .map(Instalment::amount).reduce(Money.ZERO, Money::plus);
    }

    public Long id() {
        return id;
    }

    public long accountId() {
        return accountId;
    }

    public long contractId() {
        return contractId;
    }

    public Status status() {
        return status;
    }

    /** The days that its settlement bills. */
    public DateRange period() {
        return new DateRange(periodStart, periodEnd);
    }

    public int debitDay() {
        return debitDay;
    }

    /** Of each instalment of the latest schedule. */
    public Money amount() {
        return amount;
    }

    public boolean isByDebit() {
        return byDebit;
    }

    /** Whether another plan follows it. */
    public boolean isRenewing() {
        return renewing;
    }

    /** When it was said that none follows; null unless somebody did. */
    public Instant renewalEndedAt() {
        return renewalEndedAt;
    }

    /** The number of its latest schedule, 1 for the first. */
    public int schedule() {
        return schedule;
    }

    public YearCost estimate() {
        return estimate.cost();
    }

    public PlanConsent consent() {
        return consent;
    }

    /** Null unless it ended before its time. */
    public LocalDate endedOn() {
        return endedOn;
    }

    /** Null unless it ended before its time. */
    public EndReason endReason() {
        return endReason;
    }

    /** The invoice that settled it, or null. */
    public Long invoiceId() {
        return invoiceId;
    }

    /** All that are or were planned but not replaced, in the order of their days. */
    public List<Instalment> instalments() {
        return instalments.stream().filter(instalment -> instalment.status() != Instalment.Status.CANCELLED).toList();
    }
}

package org.quittance.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.EnumSet;
import org.quittance.money.Money;

/** One of the equal amounts of a plan. Paid it is an advance received; the settlement deducts it. */
@Entity
public class Instalment {

    public enum Status {
        /** To come; may be replaced by a new schedule, paid, or fail. */ PLANNED,
        /** Money came in; fails if the bank takes it back. */ PAID,
        /** The bank refused it or took it back; may still be paid by other means. */ FAILED,
        /** Replaced by a new schedule, or not due any more; final. */ CANCELLED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "plan_id")
    private InstalmentPlan plan;
    private int schedule;
    @Column(name = "due_on")
    private LocalDate dueOn;
    private Money amount;
    @Enumerated(EnumType.STRING)
    private Status status;
    @Column(name = "entry_id")
    private Long entryId;
    @Column(name = "paid_on")
    private LocalDate paidOn;
    @Column(name = "failed_on")
    private LocalDate failedOn;
    private String reason;

    protected Instalment() {
    }

    Instalment(InstalmentPlan plan, int schedule, LocalDate dueOn, Money amount) {
        this.plan = plan;
        this.schedule = schedule;
        this.dueOn = dueOn;
        this.amount = amount;
        this.status = Status.PLANNED;
    }

    /** @throws IllegalStateException if it was paid, or is not due any more */
    public void pay(long entry, LocalDate day) {
        require(Status.PLANNED, Status.FAILED);
        status = Status.PAID;
        entryId = entry;
        paidOn = day;
    }

    /**
     * The bank did not pay it, or took it back.
     *
     * @param code the bank's reason, such as AM04; null if it told none
     * @throws IllegalStateException if it failed already, or is not due any more
     */
    public void fail(String code, LocalDate day) {
        require(Status.PLANNED, Status.PAID);
        status = Status.FAILED;
        entryId = null;
        paidOn = null;
        failedOn = day;
        reason = code;
    }

    public boolean isPayable() {
        return status == Status.PLANNED || status == Status.FAILED;
    }

    void cancel() {
        require(Status.PLANNED);
        status = Status.CANCELLED;
    }

    private void require(Status first, Status... others) {
        if (!EnumSet.of(first, others).contains(status)) {
            throw new IllegalStateException("instalment of " + dueOn + " is " + status);
        }
    }

    public Long id() {
        return id;
    }

    public InstalmentPlan plan() {
        return plan;
    }

    /** The number of the schedule that it belongs to. */
    public int schedule() {
        return schedule;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public Money amount() {
        return amount;
    }

    public Status status() {
        return status;
    }

    /** Null unless it is paid. */
    public LocalDate paidOn() {
        return paidOn;
    }

    /** Null unless it failed once. */
    public LocalDate failedOn() {
        return failedOn;
    }

    /** What the bank said when it failed, or null. */
    public String reason() {
        return reason;
    }
}

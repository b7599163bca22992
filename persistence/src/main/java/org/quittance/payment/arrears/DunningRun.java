package org.quittance.payment.arrears;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.quittance.payment.AccountEntry.Act;

/**
 * One look at every account in arrears by the policy of a day. A job proposes acts, staff look through them and exclude some,
 * then approve; a second job sends what still holds. Only one run is under way at a time.
 */
@Entity
@Table(name = "dunning_run")
public class DunningRun {

    public enum Status {
        /** Its job looks at accounts; can be thrown away. */ PROPOSING,
        /** Under review: acts can be excluded, all of it approved or thrown away. */ PROPOSED,
        /** Its job sends; what was paid meanwhile is dropped. */ SENDING,
        /** Done; final. */ SENT,
        /** Thrown away before anything was sent; final. */ DISCARDED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @Column(name = "policy_id")
    private long policyId;
    private LocalDate day;
    @Enumerated(EnumType.STRING)
    private Status status;
    @Column(name = "prepared_by")
    private String preparedBy;
    @Column(name = "prepared_at")
    private Instant preparedAt;
    @Column(name = "approved_by")
    private String approvedBy;
    @Column(name = "approved_at")
    private Instant approvedAt;
    @Column(name = "finished_at")
    private Instant finishedAt;
    @Column(name = "posted_by")
    private String postedBy;
    @Column(name = "posted_at")
    private Instant postedAt;
    @Column(name = "execution_id")
    private Long executionId;

    protected DunningRun() {
    }

    public DunningRun(DunningPolicy policy, LocalDate day, Act prepared) {
        this.policyId = policy.id();
        this.day = Objects.requireNonNull(day);
        this.status = Status.PROPOSING;
        this.preparedBy = prepared.by();
        this.preparedAt = prepared.at();
    }

    /** Every account was looked at; told again, nothing changes. */
    public void proposed() {
        if (status == Status.PROPOSING) {
            status = Status.PROPOSED;
        }
    }

    /** @throws DunningRunStateException unless it is under review */
    public void approve(Act by) {
        require(Status.PROPOSED);
        status = Status.SENDING;
        approvedBy = by.by();
        approvedAt = by.at();
    }

    /** Nothing of it is left to send; told again, nothing changes. */
    public void sent(Instant at) {
        if (status == Status.SENDING) {
            status = Status.SENT;
            finishedAt = at;
        }
    }

    /** @throws DunningRunStateException once it was approved */
    public void discard(Instant at) {
        if (status != Status.PROPOSING) {
            require(Status.PROPOSED);
        }
        status = Status.DISCARDED;
        finishedAt = at;
    }

    /** Its letters are on their way. @throws DunningRunStateException unless it was sent */
    public void post(Act by) {
        require(Status.SENT);
        if (postedAt == null) {
            postedBy = by.by();
            postedAt = by.at();
        }
    }

    public void require(Status expected) {
        if (status != expected) {
            throw new DunningRunStateException(status);
        }
    }

    public void runsAs(long execution) {
        executionId = execution;
    }

    public boolean isAtWork() {
        return status == Status.PROPOSING || status == Status.SENDING;
    }

    public Long id() {
        return id;
    }

    public long policyId() {
        return policyId;
    }

    public LocalDate day() {
        return day;
    }

    public Status status() {
        return status;
    }

    public Act prepared() {
        return new Act(preparedBy, preparedAt);
    }

    /** Null until then. */
    public Act approved() {
        return approvedBy == null ? null : new Act(approvedBy, approvedAt);
    }

    /** Null until then. */
    public Act posted() {
        return postedBy == null ? null : new Act(postedBy, postedAt);
    }

    /** Null until its job is known. */
    public Long executionId() {
        return executionId;
    }
}

package org.quittance.billing;

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
import java.util.EnumSet;
import java.util.Objects;
import org.quittance.contract.BillingCycle;
import org.quittance.time.DateRange;

/**
 * The billing of all contracts of a cycle for a period.
 * Prepared with the contracts that are due, it generates a draft invoice for each or parks it; staff review the
 * drafts, issue them (numbers), and publish them (documents and notices). Until it is issued it can be discarded.
 */
@Entity
@Table(name = "billing_run")
public class BillingRun {

    public enum Status {
        /** Contracts are listed; drafts can be generated. */ PREPARED,
        /** The job makes drafts; after a crash it goes on where it was. */ GENERATING,
        /** Drafts are there; they can be reviewed, excluded, regenerated for the parked, or discarded. */ GENERATED,
        /** Someone vouches for the drafts; they can be issued, or discarded. */ REVIEWED,
        /** Numbered; amounts are final; can be published. */ ISSUED,
        /** The job makes documents and notices; can be repeated. */ PUBLISHING,
        /** Customers see their invoices; final. */ PUBLISHED,
        /** Drafts thrown away, no number was given; final. */ DISCARDED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    private String number;
    @Enumerated(EnumType.STRING)
    private BillingCycle cycle;
    @Column(name = "period_start")
    private LocalDate periodStart;
    @Column(name = "period_end")
    private LocalDate periodEnd;
    @Column(name = "invoice_date")
    private LocalDate invoiceDate;
    @Column(name = "due_date")
    private LocalDate dueDate;
    @Enumerated(EnumType.STRING)
    private Status status;
    @Column(name = "prepared_by")
    private String preparedBy;
    @Column(name = "prepared_at")
    private Instant preparedAt;
    @Column(name = "generated_by")
    private String generatedBy;
    @Column(name = "generated_at")
    private Instant generatedAt;
    @Column(name = "reviewed_by")
    private String reviewedBy;
    @Column(name = "reviewed_at")
    private Instant reviewedAt;
    @Column(name = "issued_by")
    private String issuedBy;
    @Column(name = "issued_at")
    private Instant issuedAt;
    @Column(name = "published_by")
    private String publishedBy;
    @Column(name = "published_at")
    private Instant publishedAt;
    @Column(name = "execution_id")
    private Long executionId;

    protected BillingRun() {
    }

    public BillingRun(String number, BillingCycle cycle, DateRange period, InvoiceDates dates, Act prepared) {
        if (dates.invoiced().isBefore(period.end())) {
            throw new IllegalArgumentException("billing in arrears: invoices of " + dates.invoiced()
                    + " cannot bill until " + period.lastDay());
        }
        this.number = Objects.requireNonNull(number);
        this.cycle = Objects.requireNonNull(cycle);
        this.periodStart = period.start();
        this.periodEnd = period.end();
        this.invoiceDate = dates.invoiced();
        this.dueDate = dates.due();
        this.status = Status.PREPARED;
        this.preparedBy = prepared.by();
        this.preparedAt = prepared.at();
    }

    /** Who did something, and when. */
    public record Act(String by, Instant at) {
    }

    /** Also used to make the drafts of parked contracts once their cause is gone. */
    public void beginGenerating(Act act) {
        require(Status.PREPARED, Status.GENERATED);
        status = Status.GENERATING;
        generatedBy = act.by();
    }

    public void finishGenerating(Instant at) {
        require(Status.GENERATING);
        status = Status.GENERATED;
        generatedAt = at;
    }

    public void review(Act act) {
        require(Status.GENERATED);
        status = Status.REVIEWED;
        reviewedBy = act.by();
        reviewedAt = act.at();
    }

    public void issue(Act act) {
        require(Status.REVIEWED);
        status = Status.ISSUED;
        issuedBy = act.by();
        issuedAt = act.at();
    }

    public void beginPublishing(Act act) {
        require(Status.ISSUED);
        status = Status.PUBLISHING;
        publishedBy = act.by();
    }

    public void finishPublishing(Instant at) {
        require(Status.PUBLISHING);
        status = Status.PUBLISHED;
        publishedAt = at;
    }

    /** Some documents could not be made: the run waits to be published once more, for those alone. */
    public void publishAgain() {
        require(Status.PUBLISHING);
        status = Status.ISSUED;
    }

    public void discard() {
        require(Status.PREPARED, Status.GENERATED, Status.REVIEWED);
        status = Status.DISCARDED;
    }

    /** @throws RunStateException unless drafts may still be taken out */
    public void requireDrafts() {
        require(Status.GENERATED);
    }

    public void runsAs(long execution) {
        executionId = execution;
    }

    private void require(Status first, Status... others) {
        if (!EnumSet.of(first, others).contains(status)) {
            throw new RunStateException(number, status);
        }
    }

    public Long id() {
        return id;
    }

    public String number() {
        return number;
    }

    public BillingCycle cycle() {
        return cycle;
    }

    public DateRange period() {
        return new DateRange(periodStart, periodEnd);
    }

    public InvoiceDates dates() {
        return new InvoiceDates(invoiceDate, dueDate);
    }

    public Status status() {
        return status;
    }

    public Act prepared() {
        return new Act(preparedBy, preparedAt);
    }

    /** Null before the first drafts were asked for; the instant is that of the last ones. */
    public Act generated() {
        return generatedBy == null ? null : new Act(generatedBy, generatedAt);
    }

    /** Null as long as nobody vouches for the drafts. */
    public Act reviewed() {
        return reviewedBy == null ? null : new Act(reviewedBy, reviewedAt);
    }

    /** Null as long as no number was given. */
    public Act issued() {
        return issuedBy == null ? null : new Act(issuedBy, issuedAt);
    }

    /** Null before publication began; without an instant until it ended. */
    public Act published() {
        return publishedBy == null ? null : new Act(publishedBy, publishedAt);
    }

    public Long executionId() {
        return executionId;
    }
}

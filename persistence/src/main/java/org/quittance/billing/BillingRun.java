package org.quittance.billing;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
 * The billing of the contracts of a cycle for a period, of some contracts out of turn, or the correction of documents.
 * Prepared with the contracts that are due, it generates a draft invoice for each or parks it; staff review the
 * drafts, issue them (numbers), and publish them (documents and notices). Until it is issued it can be discarded.
 */
@Entity
@Table(name = "billing_run")
public class BillingRun {

    public enum Scope {
        /** All contracts of a cycle, or of a group of them. */ CYCLE(""),
        /** Contracts that staff chose, as on moving out. */ OFF_CYCLE("H"),
        /** Credit notes, and new invoices for what they take back. */ CORRECTION("C");

        private final String letter;

        Scope(String letter) {
            this.letter = letter;
        }
    }

    public enum Status {
        /** Contracts are listed; drafts can be generated. */ PREPARED,
        /** The job makes drafts; after a crash it goes on where it was. */ GENERATING,
        /** Drafts are there; they can be reviewed, excluded, regenerated for the parked, or discarded. */ GENERATED,
        /** Someone vouches for the drafts; they can be issued, or discarded. */ REVIEWED,
        /** Numbered; amounts are final; can be published. */ ISSUED,
        /** The job makes documents and notices; can be repeated. */ PUBLISHING,
        /** Customers see their invoices; publishing again changes nothing of that. */ PUBLISHED,
        /** Drafts thrown away, no number was given; final. */ DISCARDED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    private String number;
    @Enumerated(EnumType.STRING)
    private Scope scope;
    @Enumerated(EnumType.STRING)
    private BillingCycle cycle;
    @Column(name = "billing_group")
    private String group;
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
    @Embedded
    private RunWork work;

    protected BillingRun() {
    }

    /** @param cycle and group of contracts; none out of turn, no group for all of the cycle */
    public record Reach(Scope scope, BillingCycle cycle, String group) {

        /** The contracts of a cycle. @param group null or blank for all of them */
        public static Reach cycle(BillingCycle cycle, String group) {
            return new Reach(Scope.CYCLE, cycle, group == null || group.isBlank() ? null : group.strip());
        }

        public static Reach of(Scope scope) {
            return new Reach(scope, null, null);
        }

        /** First part of a run's number: {@code M-2026-11}, with the group if there is one. */
        public String stem(DateRange period) {
            String letter = scope == Scope.CYCLE ? cycle.name().substring(0, 1) : scope.letter;
            String stem = "%s-%tY-%<tm".formatted(letter, period.start());
            return group == null ? stem : stem + "-" + group;
        }
    }

    public BillingRun(String number, Reach reach, DateRange period, InvoiceDates dates, Act prepared) {
        if (dates.invoiced().isBefore(period.end())) {
            throw new IllegalArgumentException("billing in arrears: invoices of " + dates.invoiced()
                    + " cannot bill until " + period.lastDay());
        }
        this.number = Objects.requireNonNull(number);
        this.scope = reach.scope();
        this.cycle = reach.cycle();
        this.group = reach.group();
        this.periodStart = period.start();
        this.periodEnd = period.end();
        this.invoiceDate = dates.invoiced();
        this.dueDate = dates.due();
        this.status = Status.PREPARED;
        this.preparedBy = prepared.by();
        this.preparedAt = prepared.at();
        this.work = new RunWork(prepared.by());
    }

    /** Who did something, and when. */
    public record Act(String by, Instant at) {
    }

    /** Also used to make the drafts of parked contracts once their cause is gone. */
    public void beginGenerating(Act act) {
        require(Status.PREPARED, Status.GENERATED);
        status = Status.GENERATING;
        generatedBy = act.by();
        work.drafts(act.by());
    }

    /** Its drafts were made at once, without a job. */
    public void drafted(Act act) {
        require(Status.PREPARED);
        status = Status.GENERATED;
        generatedBy = act.by();
        generatedAt = act.at();
    }

    public void finishGenerating(Instant at) {
        require(Status.GENERATING);
        status = Status.GENERATED;
        generatedAt = at;
        work.goOn();
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

    /** Also once more: what was published stays, the rest is made again. Who did it first is remembered. */
    public void beginPublishing(Act act) {
        require(Status.ISSUED, Status.PUBLISHED);
        status = Status.PUBLISHING;
        publishedBy = publishedAt == null ? act.by() : publishedBy;
    }

    public void finishPublishing(Instant at) {
        require(Status.PUBLISHING);
        status = Status.PUBLISHED;
        publishedAt = publishedAt == null ? at : publishedAt;
        work.goOn();
    }

    /** Some documents could not be made: the run waits to be published once more, for those alone. */
    public void publishAgain() {
        require(Status.PUBLISHING);
        status = Status.ISSUED;
        work.goOn();
    }

    /** Its job ends at the next chunk; no start of the server takes it up again. */
    public void pause(Act act) {
        require(Status.GENERATING, Status.PUBLISHING);
        work.pause(act);
    }

    /** The pause is over. */
    public void goOn() {
        require(Status.GENERATING, Status.PUBLISHING);
        work.goOn();
    }

    public void discard() {
        require(Status.PREPARED, Status.GENERATED, Status.REVIEWED);
        status = Status.DISCARDED;
    }

    /** @throws RunStateException unless drafts may still be taken out */
    public void requireDrafts() {
        require(Status.GENERATED);
    }

    public RunWork work() {
        return work;
    }

    public void runsAs(Long execution) {
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

    public Scope scope() {
        return scope;
    }

    /** Null unless it is the run of a cycle. */
    public BillingCycle cycle() {
        return cycle;
    }

    /** The group of contracts it is confined to, or null. */
    public String group() {
        return group;
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

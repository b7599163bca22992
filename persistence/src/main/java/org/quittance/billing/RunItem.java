package org.quittance.billing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.quittance.time.DateRange;

/** A contract that is due in a run, and what became of it. */
@Entity
@Table(name = "run_item")
public class RunItem {

    public enum Status {
        /** Waits for its draft. */ DUE,
        /** Has an invoice. */ INVOICED,
        /** Looked at again and found as it was billed: nothing to correct. */ UNCHANGED,
        /** Taken out by staff with a reason; can be taken back, is due again in the next run. */ EXCLUDED,
        /** Could not be billed, for the reason it carries; can be tried again, is due again in the next run. */ PARKED
    }

    private static final int LONGEST_DETAIL = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @Column(name = "run_id")
    private long runId;
    @Column(name = "contract_id")
    private long contractId;
    @Column(name = "bill_key")
    private long billKey;
    @Column(name = "period_start")
    private LocalDate periodStart;
    @Column(name = "period_end")
    private LocalDate periodEnd;
    @Enumerated(EnumType.STRING)
    private Status status;
    @Enumerated(EnumType.STRING)
    private ParkingReason reason;
    private String detail;
    @Column(name = "decided_by")
    private String decidedBy;

    protected RunItem() {
    }

    /** A contract whose draft is made at once. */
    public RunItem(long runId, long contractId, DateRange period) {
        this.runId = runId;
        this.contractId = contractId;
        this.billKey = contractId;
        this.periodStart = period.start();
        this.periodEnd = period.end();
        this.status = Status.INVOICED;
    }

    /** What is to be billed: a contract, the days, and the key of the contracts that share its invoice. */
    public record Row(long id, long contractId, long billKey, DateRange period) {
    }

    /**
     * What became of a contract that waited.
     *
     * @param detail the day, register or price that is missing, as arguments for the message of the reason
     */
    public record Outcome(long id, Status status, ParkingReason reason, String detail) {

        public static Outcome invoiced(long id) {
            return new Outcome(id, Status.INVOICED, null, null);
        }

        /** What was billed stays as it is. */
        public static Outcome unchanged(long id) {
            return new Outcome(id, Status.UNCHANGED, null, null);
        }

        public static Outcome parked(long id, ParkingReason reason, String detail) {
            return new Outcome(id, Status.PARKED, reason, detail.substring(0, Math.min(detail.length(), LONGEST_DETAIL)));
        }
    }

    public void exclude(String why, String by) {
        status = Status.EXCLUDED;
        reason = null;
        detail = why;
        decidedBy = by;
    }

    /** Takes back an exclusion: the contract waits for its draft again. */
    public void include() {
        if (status != Status.EXCLUDED) {
            throw new IllegalStateException("contract " + contractId + " is " + status + " in its run");
        }
        status = Status.DUE;
        detail = null;
        decidedBy = null;
    }

    public Long id() {
        return id;
    }

    public long runId() {
        return runId;
    }

    public long contractId() {
        return contractId;
    }

    /** Contracts with the same key share an invoice. */
    public long billKey() {
        return billKey;
    }

    public Row row() {
        return new Row(id, contractId, billKey, new DateRange(periodStart, periodEnd));
    }

    public Status status() {
        return status;
    }
}

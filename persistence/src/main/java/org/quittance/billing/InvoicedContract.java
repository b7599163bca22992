package org.quittance.billing;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.quittance.time.DateRange;

/** A contract that an invoice bills, for which days, and as it was named then. Most invoices have one. */
@Entity
@Table(name = "invoice_contract")
public class InvoicedContract {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "invoice_id")
    private Invoice invoice;
    private int position;
    @Column(name = "contract_id")
    private long contractId;
    @Column(name = "run_id")
    private Long runId;
    @Column(name = "period_start")
    private LocalDate periodStart;
    @Column(name = "period_end")
    private LocalDate periodEnd;
    @Embedded
    private SuppliedContract supplied;
    private boolean reversal;
    private boolean cancelled;
    private boolean estimated;

    protected InvoicedContract() {
    }

    public InvoicedContract(long contractId, DateRange period, SuppliedContract supplied) {
        this.contractId = contractId;
        this.periodStart = period.start();
        this.periodEnd = period.end();
        this.supplied = supplied;
    }

    /** The same contract and days, to take back what was billed for them. */
    InvoicedContract reversed() {
        InvoicedContract reversed = new InvoicedContract(contractId, period(), supplied.copied());
        reversed.reversal = true;
        return reversed;
    }

    /** A part of what it bills is not known yet. */
    void isEstimated() {
        estimated = true;
    }

    void on(Invoice invoice, int position) {
        this.invoice = invoice;
        this.position = position;
        this.runId = invoice.runId();
    }

    public long contractId() {
        return contractId;
    }

    public DateRange period() {
        return new DateRange(periodStart, periodEnd);
    }

    public SuppliedContract supplied() {
        return supplied;
    }

    /** Whether it takes back what an earlier document billed, instead of billing. */
    public boolean isReversal() {
        return reversal;
    }

    /** Whether all that it billed was taken back since: its days may be billed anew. */
    public boolean isCancelled() {
        return cancelled;
    }
}

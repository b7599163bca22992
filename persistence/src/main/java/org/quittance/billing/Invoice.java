package org.quittance.billing;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.quittance.contract.ServiceKind;
import org.quittance.money.Money;
import org.quittance.time.DateRange;

/**
 * What a customer owes for a contract and a period. Drafted by a run, it is numbered when issued and never changes
 * after that (CGI ann. II art. 242 nonies A); publishing only makes it visible. It copies all it says: names, prices,
 * rates and readings as they were. A document whose total is negative is a credit note.
 */
@Entity
public class Invoice {

    public enum Kind {
        /** Commercial invoice (380). */ INVOICE("F"),
        /** Credit note (381). */ CREDIT_NOTE("A"),
        /** What the operator buys, written for the seller: self-billed invoice (389) or purchase statement. */ SELF_BILLED("R");

        private final String series;

        Kind(String series) {
            this.series = series;
        }

        /** First letters of the number; each kind is numbered by itself. */
        public String series() {
            return series;
        }
    }

    public enum Status {
        /** No number; may be thrown away. */ DRAFT,
        /** Numbered; owed; seen by staff only. */ ISSUED,
        /** Seen by the customer, with its document; final. */ PUBLISHED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    private String number;
    @Enumerated(EnumType.STRING)
    private Status status;
    @Column(name = "run_id")
    private Long runId;
    @Column(name = "customer_id")
    private long customerId;
    @Column(name = "account_id")
    private long accountId;
    @Column(name = "contract_id")
    private long contractId;
    @Column(name = "period_start")
    private LocalDate periodStart;
    @Column(name = "period_end")
    private LocalDate periodEnd;
    @Column(name = "issue_date")
    private LocalDate issueDate;
    @Column(name = "due_date")
    private LocalDate dueDate;
    private Money net;
    private Money vat;
    private Money gross;
    @Embedded
    private Buyer buyer;
    @Embedded
    private SuppliedContract contract;
    @OneToMany(mappedBy = "invoice", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<InvoiceLine> lines = new ArrayList<>();
    @OneToMany(mappedBy = "invoice", cascade = CascadeType.PERSIST)
    @OrderBy("rate")
    private List<InvoiceVat> vatTotals = new ArrayList<>();
    @OneToMany(mappedBy = "invoice", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<MeteredQuantity> meteredQuantities = new ArrayList<>();

    protected Invoice() {
    }

    /** Whose invoice, for which run; identities only, the names are in {@link Buyer} and {@link SuppliedContract}. */
    public record Subject(Long runId, long customerId, long accountId, long contractId, DateRange period) {
    }

    /** A draft without lines; add them, then {@link #total}. */
    public Invoice(Subject subject, InvoiceDates dates, Buyer buyer, SuppliedContract contract) {
        this.status = Status.DRAFT;
        this.runId = subject.runId();
        this.customerId = subject.customerId();
        this.accountId = subject.accountId();
        this.contractId = subject.contractId();
        this.periodStart = subject.period().start();
        this.periodEnd = subject.period().end();
        this.issueDate = dates.invoiced();
        this.dueDate = dates.due();
        this.buyer = buyer;
        this.contract = contract;
    }

    public void add(InvoiceLine line) {
        line.on(this);
        lines.add(line);
    }

    public void add(MeteredQuantity quantity) {
        quantity.on(this);
        meteredQuantities.add(quantity);
    }

    /**
     * Closes the draft: its totals are those of its VAT rates.
     *
     * @throws IllegalArgumentException if the bases do not add up to the lines
     */
    public void total(List<InvoiceVat> perRate) {
        Money ofLines = lines.stream().map(InvoiceLine::net).reduce(Money.ZERO, Money::plus);
        net = perRate.stream().map(InvoiceVat::base).reduce(Money.ZERO, Money::plus);
        if (!net.equals(ofLines)) {
            throw new IllegalArgumentException("lines add up to " + ofLines + ", VAT bases to " + net);
        }
        vat = perRate.stream().map(InvoiceVat::tax).reduce(Money.ZERO, Money::plus);
        gross = net.plus(vat);
        kind = kindOf(gross);
        perRate.forEach(total -> total.on(this));
        vatTotals.addAll(perRate);
    }

    private Kind kindOf(Money total) {
        if (contract.service() == ServiceKind.SURPLUS) {
            return Kind.SELF_BILLED;
        }
        return total.isNegative() ? Kind.CREDIT_NOTE : Kind.INVOICE;
    }

    /** Opens a numbered invoice to its customer. */
    public void publish() {
        if (status != Status.ISSUED) {
            throw new IllegalStateException("invoice " + number + " is " + status);
        }
        status = Status.PUBLISHED;
    }

    public Long id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    public String number() {
        return number;
    }

    public Status status() {
        return status;
    }

    public long customerId() {
        return customerId;
    }

    public long accountId() {
        return accountId;
    }

    public long contractId() {
        return contractId;
    }

    public DateRange period() {
        return new DateRange(periodStart, periodEnd);
    }

    public InvoiceDates dates() {
        return new InvoiceDates(issueDate, dueDate);
    }

    public Money net() {
        return net;
    }

    public Money vat() {
        return vat;
    }

    public Money gross() {
        return gross;
    }

    public Buyer buyer() {
        return buyer;
    }

    public SuppliedContract contract() {
        return contract;
    }

    public List<InvoiceLine> lines() {
        return List.copyOf(lines);
    }

    public List<InvoiceVat> vatTotals() {
        return List.copyOf(vatTotals);
    }

    public List<MeteredQuantity> meteredQuantities() {
        return List.copyOf(meteredQuantities);
    }
}

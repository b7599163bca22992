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
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.quittance.money.Money;
import org.quittance.time.DateRange;

/**
 * What a customer owes for one or several contracts. Drafted in a run, it is numbered when issued and never changes after
 * that (CGI ann. II art. 242 nonies A); publishing only makes it visible. It copies all it says: names, prices, rates and
 * readings as they were. A sale whose total is negative is a credit note; what corrects an earlier document names it.
 */
@Entity
public class Invoice {

    public enum Status {
        /** No number; may be thrown away. */ DRAFT,
        /** Numbered; owed; seen by staff only. */ ISSUED,
        /** Seen by the customer, with its document; final. */ PUBLISHED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @Enumerated(EnumType.STRING)
    private InvoiceKind kind;
    private String series;
    private String number;
    @Enumerated(EnumType.STRING)
    private Status status;
    @Column(name = "run_id")
    private Long runId;
    @Column(name = "customer_id")
    private long customerId;
    @Column(name = "account_id")
    private long accountId;
    @Column(name = "contract_numbers")
    private String contractNumbers;
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
    private Correction correction;
    @OneToMany(mappedBy = "invoice", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<InvoicedContract> contracts = new ArrayList<>();
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

    /** Whose invoice, drafted in which run; identities only, the names are in {@link Buyer} and the contracts. */
    public record Subject(Long runId, long customerId, long accountId) {
    }

    /**
     * A draft without lines; add them, then {@link #total}.
     *
     * @throws IllegalArgumentException if it would mix what the customer buys with what the customer sells
     */
    public Invoice(Subject subject, InvoiceDates dates, Buyer buyer, List<InvoicedContract> contracts) {
        this.status = Status.DRAFT;
        this.runId = subject.runId();
        this.customerId = subject.customerId();
        this.accountId = subject.accountId();
        this.issueDate = dates.invoiced();
        this.dueDate = dates.due();
        this.buyer = buyer;
        this.contracts.addAll(contracts);
        int position = 1;
        for (InvoicedContract contract : contracts) {
            contract.on(this, position++);
        }
        if (contracts.stream().map(contract -> contract.supplied().sellerStatus()).distinct().count() > 1) {
            throw new IllegalArgumentException("sales and purchases on one document");
        }
        periodStart = contracts.stream().map(contract -> contract.period().start()).min(LocalDate::compareTo).orElseThrow();
        periodEnd = contracts.stream().map(contract -> contract.period().end()).max(LocalDate::compareTo).orElseThrow();
        contractNumbers = contracts.stream().map(contract -> contract.supplied().number()).distinct()
                .collect(Collectors.joining(", "));
    }

    /**
     * A draft that takes lines of this document back, with the names it bears; add the tax and {@link #total} it.
     *
     * @throws IllegalStateException    if this document has no number yet: a draft is changed, not corrected
     * @throws IllegalArgumentException if a line is not of this document, or does not stand any more
     */
    public Invoice credit(long run, InvoiceDates dates, Collection<InvoiceLine> taken, String reason) {
        if (status == Status.DRAFT) {
            throw new IllegalStateException("a draft is not corrected");
        }
        if (!lines.containsAll(taken) || taken.stream().anyMatch(line -> line.standing() != InvoiceLine.Standing.BILLED)) {
            throw new IllegalArgumentException("a line does not stand on " + number);
        }
        Invoice credit = new Invoice(new Subject(run, customerId, accountId), dates, buyer.copied(),
                contracts.stream().filter(contract -> taken.stream().anyMatch(line -> line.contractId() == contract.contractId()))
                        .map(InvoicedContract::reversed).toList());
        credit.correction = new Correction(this, reason);
        lines.stream().filter(taken::contains).forEach(line -> credit.add(line.credit(credit.lines.size() + 1)));
        return credit;
    }

    /** The draft replaces an earlier document that is taken back. */
    public Invoice replacing(Invoice earlier, String reason) {
        correction = new Correction(earlier, reason);
        return this;
    }

    public void add(InvoiceLine line) {
        line.on(this);
        lines.add(line);
    }

    public void add(MeteredQuantity quantity) {
        quantity.on(this);
        if (quantity.estimated().signum() > 0) {
            contracts.stream().filter(contract -> contract.contractId() == quantity.contractId())
                    .forEach(InvoicedContract::isEstimated);
        }
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
        kind = InvoiceKind.of(contracts.get(0).supplied().sellerStatus(), gross);
        series = kind.series(buyer.customerNumber());
        perRate.forEach(total -> total.on(this));
        vatTotals.addAll(perRate);
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

    public InvoiceKind kind() {
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

    /** Null for a preview, which is never stored. */
    public Long runId() {
        return runId;
    }

    /** As lists show them, separated by commas. */
    public String contractNumbers() {
        return contractNumbers;
    }

    /** From the first to the last day of all its contracts. */
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

    /** The earlier document that it corrects, or null. */
    public Correction correction() {
        return correction;
    }

    public List<InvoicedContract> contracts() {
        return List.copyOf(contracts);
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

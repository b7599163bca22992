package org.quittance.billing;

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
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.quittance.contract.TimeClass;
import org.quittance.metering.ReadingOrigin;
import org.quittance.tariff.Measure;
import org.quittance.time.DateRange;

/** What was counted in a period, as it was billed: from the load curve, between two indexes, by the barriers. */
@Entity
@Table(name = "metered_quantity")
public class MeteredQuantity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "invoice_id")
    private Invoice invoice;
    @Column(name = "contract_id")
    private long contractId;
    private int position;
    @Enumerated(EnumType.STRING)
    private Measure measure;
    @Enumerated(EnumType.STRING)
    @Column(name = "time_class")
    private TimeClass timeClass;
    @Column(name = "period_start")
    private LocalDate periodStart;
    @Column(name = "period_end")
    private LocalDate periodEnd;
    @Enumerated(EnumType.STRING)
    private QuantitySource source;
    @Column(name = "from_index")
    private BigDecimal fromIndex;
    @Enumerated(EnumType.STRING)
    @Column(name = "from_origin")
    private ReadingOrigin fromOrigin;
    @Column(name = "to_index")
    private BigDecimal toIndex;
    @Enumerated(EnumType.STRING)
    @Column(name = "to_origin")
    private ReadingOrigin toOrigin;
    private BigDecimal quantity;
    private BigDecimal estimated;

    protected MeteredQuantity() {
    }

    /** What was counted: energy of which class, water, exits. */
    public record Counted(Measure measure, TimeClass timeClass, DateRange period) {
    }

    /**
     * kWh, m3 or exits, with three decimals.
     *
     * @param estimated how much of it rests on an estimate; never negative, also where a reading takes an estimate back
     */
    public record Quantity(BigDecimal total, BigDecimal estimated) {
        public static Quantity known(BigDecimal total) {
            return new Quantity(total, BigDecimal.ZERO);
        }
    }

    public MeteredQuantity(
            long contractId, int position, Counted counted, QuantitySource source, Quantity quantity) {
        this.contractId = contractId;
        this.position = position;
        this.measure = counted.measure();
        this.timeClass = counted.timeClass();
        this.periodStart = counted.period().start();
        this.periodEnd = counted.period().end();
        this.source = source;
        this.quantity = quantity.total();
        this.estimated = quantity.estimated();
    }

    /** An index, kWh or m3, with its origin. */
    public record Index(BigDecimal value, ReadingOrigin origin) {
    }

    public MeteredQuantity between(Index from, Index to) {
        fromIndex = from.value();
        fromOrigin = from.origin();
        toIndex = to.value();
        toOrigin = to.origin();
        return this;
    }

    void on(Invoice invoice) {
        this.invoice = invoice;
    }

    public long contractId() {
        return contractId;
    }

    public Measure measure() {
        return measure;
    }

    public TimeClass timeClass() {
        return timeClass;
    }

    public DateRange period() {
        return new DateRange(periodStart, periodEnd);
    }

    public QuantitySource source() {
        return source;
    }

    /** Null where the quantity is not between two indexes. */
    public Index from() {
        return fromIndex == null ? null : new Index(fromIndex, fromOrigin);
    }

    /** Null where the quantity is not between two indexes. */
    public Index to() {
        return toIndex == null ? null : new Index(toIndex, toOrigin);
    }

    /** kWh, m3 or exits. */
    public BigDecimal quantity() {
        return quantity;
    }

    /** How much of it rests on an estimate, in the same unit, without a sign. */
    public BigDecimal estimated() {
        return estimated;
    }
}

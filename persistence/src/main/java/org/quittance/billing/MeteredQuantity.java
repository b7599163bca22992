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
import org.quittance.time.DateRange;

/** What the meter said for one class of time and period, as it was billed: from the load curve or between two indexes. */
@Entity
@Table(name = "metered_quantity")
public class MeteredQuantity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "invoice_id")
    private Invoice invoice;
    private int position;
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
    @Column(name = "kwh")
    private BigDecimal kilowattHours;

    protected MeteredQuantity() {
    }

    private MeteredQuantity(int position, TimeClass timeClass, DateRange period, QuantitySource source, BigDecimal kilowattHours) {
        this.position = position;
        this.timeClass = timeClass;
        this.periodStart = period.start();
        this.periodEnd = period.end();
        this.source = source;
        this.kilowattHours = kilowattHours;
    }

    public static MeteredQuantity ofLoadCurve(int position, TimeClass timeClass, DateRange period, BigDecimal kwh) {
        return new MeteredQuantity(position, timeClass, period, QuantitySource.LOAD_CURVE, kwh);
    }

    /** An index with its origin. */
    public record Index(BigDecimal kwh, ReadingOrigin origin) {
    }

    public static MeteredQuantity between(
            int position, TimeClass timeClass, DateRange period, Index from, Index to, BigDecimal kwh) {
        MeteredQuantity quantity = new MeteredQuantity(position, timeClass, period, QuantitySource.INDEX, kwh);
        quantity.fromIndex = from.kwh();
        quantity.fromOrigin = from.origin();
        quantity.toIndex = to.kwh();
        quantity.toOrigin = to.origin();
        return quantity;
    }

    void on(Invoice invoice) {
        this.invoice = invoice;
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

    /** Null where the quantity comes from the load curve. */
    public Index from() {
        return fromIndex == null ? null : new Index(fromIndex, fromOrigin);
    }

    /** Null where the quantity comes from the load curve. */
    public Index to() {
        return toIndex == null ? null : new Index(toIndex, toOrigin);
    }

    public BigDecimal kilowattHours() {
        return kilowattHours;
    }
}

package org.quittance.billing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.quittance.time.DateRange;

/** Water that ran out of a leak, since repaired, and is not owed; stays. */
@Entity
@Table(name = "leak_relief")
public class LeakRelief {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @Column(name = "alert_id")
    private long alertId;
    @Column(name = "contract_id")
    private long contractId;
    @Column(name = "period_start")
    private LocalDate periodStart;
    @Column(name = "period_end")
    private LocalDate periodEnd;
    private BigDecimal water;
    private BigDecimal sewage;
    @Column(name = "granted_by")
    private String grantedBy;
    @Column(name = "granted_at")
    private Instant grantedAt;

    protected LeakRelief() {
    }

    public LeakRelief(ConsumptionAlert alert, String by, Instant at) {
        this.alertId = alert.id();
        this.contractId = alert.contractId();
        this.periodStart = alert.period().start();
        this.periodEnd = alert.period().end();
        this.water = alert.excess().notDue();
        this.sewage = alert.excess().notDrained();
        this.grantedBy = by;
        this.grantedAt = at;
    }

    public Long id() {
        return id;
    }

    public long contractId() {
        return contractId;
    }

    public DateRange period() {
        return new DateRange(periodStart, periodEnd);
    }

    /** m3 of the period that are not charged. */
    public BigDecimal water() {
        return water;
    }

    /** m3 of the period that are not charged as sewage. */
    public BigDecimal sewage() {
        return sewage;
    }
}

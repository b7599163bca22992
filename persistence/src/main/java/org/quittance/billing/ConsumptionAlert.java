package org.quittance.billing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.quittance.time.DateRange;

/**
 * A dwelling was billed far more water than usual, and its customer was told (CGCT L2224-12-4 III bis). Who has the leak
 * repaired, and shows a plumber's certificate in time, does not owe what passes a multiple of the average, and no sewage for
 * what passes the average itself (CGCT R2224-19-2): that water never came to the sewer.
 */
@Entity
@Table(name = "consumption_alert")
public class ConsumptionAlert {

    private static final int LITRES = 3;

    @Id
    private Long id;
    @Column(name = "contract_id")
    private long contractId;
    @Column(name = "invoice_id")
    private long invoiceId;
    @Column(name = "period_start")
    private LocalDate periodStart;
    @Column(name = "period_end")
    private LocalDate periodEnd;
    private BigDecimal volume;
    private BigDecimal average;
    private BigDecimal factor;
    @Column(name = "told_on")
    private LocalDate toldOn;
    @Column(name = "certificate_until")
    private LocalDate certificateUntil;

    protected ConsumptionAlert() {
    }

    /** What was billed and what is usual for as many days, in m3. @param factor how many times the average is owed at most */
    public record Excess(BigDecimal volume, BigDecimal average, BigDecimal factor) {

        /** m3, half up to the litre; nothing if the volume stays below. */
        public BigDecimal notDue() {
            return volume.subtract(average.multiply(factor)).max(BigDecimal.ZERO).setScale(LITRES, RoundingMode.HALF_UP);
        }

        /** m3 for which no sewage is due; never less than {@link #notDue}. */
        public BigDecimal notDrained() {
            return volume.subtract(average).max(BigDecimal.ZERO).setScale(LITRES, RoundingMode.HALF_UP);
        }
    }

    public Long id() {
        return id;
    }

    public long contractId() {
        return contractId;
    }

    /** The first one that billed these days. */
    public long invoiceId() {
        return invoiceId;
    }

    public DateRange period() {
        return new DateRange(periodStart, periodEnd);
    }

    public Excess excess() {
        return new Excess(volume, average, factor);
    }

    /** The last day on which the certificate is in time. */
    public LocalDate certificateUntil() {
        return certificateUntil;
    }
}

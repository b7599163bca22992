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
import java.util.List;
import org.quittance.money.Money;
import org.quittance.time.DateRange;

/** What one contract would have paid, with VAT, under the prices of the time and under the draft; or why it cannot be told. */
@Entity
@Table(name = "tariff_test_result")
public class TariffTestResult {

    private static final String SEPARATOR = "|";
    private static final int LONGEST_DETAIL = 400;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @Column(name = "test_id")
    private long testId;
    @Column(name = "contract_id")
    private long contractId;
    @Column(name = "period_start")
    private LocalDate periodStart;
    @Column(name = "period_end")
    private LocalDate periodEnd;
    @Column(name = "amount_before")
    private Money before;
    @Column(name = "amount_after")
    private Money after;
    /** Reckoned by the database. */
    @Column(insertable = false, updatable = false)
    private Money difference;
    @Enumerated(EnumType.STRING)
    private ParkingReason reason;
    private String detail;
    @Column(name = "by_draft")
    private boolean byDraft;

    protected TariffTestResult() {
    }

    private TariffTestResult(long testId, long contractId, DateRange period) {
        this.testId = testId;
        this.contractId = contractId;
        this.periodStart = period.start();
        this.periodEnd = period.end();
    }

    /** @param before under the prices of the time, after under the draft; both with VAT */
    public static TariffTestResult priced(long testId, long contractId, DateRange period, Money before, Money after) {
        TariffTestResult result = new TariffTestResult(testId, contractId, period);
        result.before = before;
        result.after = after;
        return result;
    }

    /**
     * @param parameters in the order that {@link ParkingReason} gives
     * @param byDraft    whether only the draft's prices fail
     */
    public static TariffTestResult unpriced(long testId, long contractId, DateRange period, ParkingReason reason,
            List<String> parameters, boolean byDraft) {
        TariffTestResult result = new TariffTestResult(testId, contractId, period);
        String detail = String.join(SEPARATOR, parameters);
        result.reason = reason;
        result.detail = detail.substring(0, Math.min(detail.length(), LONGEST_DETAIL));
        result.byDraft = byDraft;
        return result;
    }
}

package org.quittance.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.quittance.billing.YearCost;
import org.quittance.money.Money;
import org.quittance.time.DateRange;

/** What a plan's year was expected to cost when it was agreed on. */
@Embeddable
public class PlanEstimate {

    private Money estimate;
    @Enumerated(EnumType.STRING)
    @Column(name = "estimate_source")
    private YearCost.Source source;
    @Column(name = "basis_start")
    private LocalDate basisStart;
    @Column(name = "basis_end")
    private LocalDate basisEnd;

    protected PlanEstimate() {
    }

    PlanEstimate(YearCost cost) {
        this.estimate = cost.amount();
        this.source = cost.source();
        this.basisStart = cost.basis().start();
        this.basisEnd = cost.basis().end();
    }

    YearCost cost() {
        return new YearCost(estimate, source, new DateRange(basisStart, basisEnd));
    }
}

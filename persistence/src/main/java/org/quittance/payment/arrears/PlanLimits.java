package org.quittance.payment.arrears;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.quittance.money.Money;

/** Within what a customer who asks for a payment plan gets it at once, from a day on; beyond it staff decide. */
@Entity
@Table(name = "payment_plan_limits")
public class PlanLimits {

    @Id
    @Column(name = "valid_from")
    private LocalDate validFrom;
    @Column(name = "smallest_debt")
    private Money smallestDebt;
    @Column(name = "largest_debt")
    private Money largestDebt;
    @Column(name = "most_months")
    private int mostMonths;
    @Column(name = "smallest_instalment")
    private Money smallestInstalment;
    @Column(name = "first_after_days")
    private int firstAfterDays;
    @Column(name = "grace_days")
    private int graceDays;
    private String source;

    protected PlanLimits() {
    }

    /** Why staff have to decide. */
    public enum Beyond {
        /** So little is paid at once. */ DEBT_TOO_SMALL,
        /** So much needs a talk. */ DEBT_TOO_LARGE,
        /** It would take too long. */ TOO_MANY_MONTHS,
        /** A month would pay too little. */ INSTALMENT_TOO_SMALL,
        /** A plan of the last twelve months was broken. */ BROKEN_BEFORE
    }

    /** @param debt smallest and largest; @param pace most months and smallest instalment */
    public PlanLimits(LocalDate validFrom, Debt debt, Pace pace, Days days, String source) {
        this.validFrom = validFrom;
        this.smallestDebt = debt.smallest();
        this.largestDebt = debt.largest();
        this.mostMonths = pace.mostMonths();
        this.smallestInstalment = pace.smallestInstalment();
        this.firstAfterDays = days.firstAfter();
        this.graceDays = days.grace();
        this.source = source;
    }

    public record Debt(Money smallest, Money largest) {

        public Debt {
            if (!smallest.isPositive() || largest.compareTo(smallest) < 0) {
                throw new IllegalArgumentException("debts of " + smallest + " to " + largest);
            }
        }
    }

    public record Pace(int mostMonths, Money smallestInstalment) {

        public Pace {
            if (mostMonths < 2 || !smallestInstalment.isPositive()) {
                throw new IllegalArgumentException(mostMonths + " months of at least " + smallestInstalment);
            }
        }
    }

    /** @param firstAfter the first instalment is due so many days after the plan; @param grace days late before it is broken */
    public record Days(int firstAfter, int grace) {

        public Days {
            if (firstAfter < 0 || grace < 0) {
                throw new IllegalArgumentException("days " + firstAfter + " and " + grace);
            }
        }
    }

    /** What stands against granting it at once; nothing if it is within the limits. */
    public Set<Beyond> beyond(Money debt, int months, boolean brokenBefore) {
        Set<Beyond> beyond = EnumSet.noneOf(Beyond.class);
        if (debt.compareTo(smallestDebt) < 0) {
            beyond.add(Beyond.DEBT_TOO_SMALL);
        }
        if (debt.compareTo(largestDebt) > 0) {
            beyond.add(Beyond.DEBT_TOO_LARGE);
        }
        if (months > mostMonths) {
            beyond.add(Beyond.TOO_MANY_MONTHS);
        }
        if (PlanSchedule.each(debt, months).compareTo(smallestInstalment) < 0) {
            beyond.add(Beyond.INSTALMENT_TOO_SMALL);
        }
        if (brokenBefore) {
            beyond.add(Beyond.BROKEN_BEFORE);
        }
        return beyond;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public Debt debt() {
        return new Debt(smallestDebt, largestDebt);
    }

    public Pace pace() {
        return new Pace(mostMonths, smallestInstalment);
    }

    public Days days() {
        return new Days(firstAfterDays, graceDays);
    }

    public String source() {
        return source;
    }
}

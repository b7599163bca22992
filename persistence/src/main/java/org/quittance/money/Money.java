package org.quittance.money;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** An exact amount of euros and cents; negative for what is owed to the customer. Forms keep it between two posts. */
public record Money(long cents) implements Comparable<Money>, Serializable {

    public static final Money ZERO = new Money(0);

    /**
     * The amount as it stands.
     *
     * @param euros at most two decimals
     * @throws ArithmeticException if it has fractions of a cent: round them where the rule says so, see {@link #rounded}
     */
    public static Money of(BigDecimal euros) {
        return new Money(euros.movePointRight(2).longValueExact());
    }

    /** @see #of(BigDecimal) */
    public static Money of(String euros) {
        return of(new BigDecimal(euros));
    }

    /** Rounds once to the cent, half up (away from zero), as a line of an invoice or a VAT total does. */
    public static Money rounded(BigDecimal euros) {
        return of(euros.setScale(2, RoundingMode.HALF_UP));
    }

    /** Euros with two decimals. */
    public BigDecimal euros() {
        return BigDecimal.valueOf(cents, 2);
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(cents, other.cents));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(cents, other.cents));
    }

    public Money negated() {
        return new Money(Math.negateExact(cents));
    }

    public Money min(Money other) {
        return cents <= other.cents ? this : other;
    }

    public boolean isZero() {
        return cents == 0;
    }

    public boolean isNegative() {
        return cents < 0;
    }

    public boolean isPositive() {
        return cents > 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }

    @Override
    public String toString() {
        return euros().toPlainString();
    }
}

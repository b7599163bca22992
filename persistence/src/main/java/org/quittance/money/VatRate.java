package org.quittance.money;

import java.math.BigDecimal;

/** A rate of value added tax in percent, such as 5.5 or 20; equal whatever the number of decimals it was written with. */
public record VatRate(BigDecimal percent) implements Comparable<VatRate> {

    public VatRate {
        if (percent.signum() < 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new IllegalArgumentException("VAT rate of " + percent + " %");
        }
        percent = percent.setScale(2);
    }

    public static VatRate of(String percent) {
        return new VatRate(new BigDecimal(percent));
    }

    /** The tax on the sum of all lines of this rate, rounded once, half up (CGI ann. II 242 nonies A: per rate). */
    public Money on(Money net) {
        return Money.rounded(net.euros().multiply(percent).movePointLeft(2));
    }

    @Override
    public int compareTo(VatRate other) {
        return percent.compareTo(other.percent);
    }
}

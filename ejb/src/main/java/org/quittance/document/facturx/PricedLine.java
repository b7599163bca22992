package org.quittance.document.facturx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import org.quittance.document.pdf.InvoiceDocument.Line;
import org.quittance.money.Money;
import org.quittance.time.DateRange;

/**
 * A line in the arithmetic of EN 16931, which knows no proration: net = quantity x price / {@code per}, rounded half up
 * to the cent. Prices are never negative, quantities may be. Where the days of the line lie in years or months of
 * different lengths, or a factor was used unrounded, no quantity and price of the tariff multiply to the cent; the price
 * is then the net amount per the whole quantity, which always does.
 *
 * @param unit UN/ECE recommendation 20
 * @param per  of how many units the price is (BT-149)
 * @param asPrinted whether price and quantity are those of the printed line
 */
record PricedLine(BigDecimal quantity, String unit, BigDecimal price, BigDecimal per, Money net, boolean asPrinted) {

    private static final String DAY = "DAY";
    private static final String MONTH = "MON";
    private static final String KWH = "KWH";
    private static final String CUBIC_METRE = "MTQ";
    private static final String PERCENT = "P1";
    private static final String ONE = "C62";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    /** @param turned with the signs of a credit note, where what the customer gets back is positive */
    static PricedLine of(Line line, boolean turned) {
        Money net = turned ? line.net().negated() : line.net();
        BigDecimal quantity = turned ? line.quantity().negate() : line.quantity();
        PricedLine printed = printed(line, quantity, net).withoutNegativePrice();
        return printed.addsUp() ? printed : lump(printed);
    }

    private static PricedLine printed(Line line, BigDecimal quantity, Money net) {
        BigDecimal price = line.unitPrice();
        return switch (line.priceUnit()) {
            case EUR_PER_KWH -> new PricedLine(quantity, KWH, price, BigDecimal.ONE, net, true);
            case EUR_PER_MWH -> new PricedLine(quantity, KWH, price, THOUSAND, net, true);
            case EUR_PER_M3 -> new PricedLine(quantity, CUBIC_METRE, price, BigDecimal.ONE, net, true);
            case PERCENT -> new PricedLine(
                    quantity.signum() < 0 ? price.negate() : price, PERCENT, quantity.abs(), HUNDRED, net, true);
            case EUR_PER_MONTH -> wholeMonths(line.period()) == 0
                    ? new PricedLine(quantity, DAY, price, monthLength(line.period()), net, true)
                    : new PricedLine(BigDecimal.valueOf((long) quantity.signum() * wholeMonths(line.period())), MONTH,
                            price, BigDecimal.ONE, net, true);
            case EUR_PER_YEAR -> new PricedLine(quantity, DAY, price, yearLength(line.period()), net, true);
        };
    }

    private PricedLine withoutNegativePrice() {
        return price.signum() < 0
                ? new PricedLine(quantity.negate(), unit, price.negate(), per, net, asPrinted) : this;
    }

    private boolean addsUp() {
        return Money.rounded(quantity.multiply(price).divide(per, MathContext.DECIMAL128)).equals(net);
    }

    private static PricedLine lump(PricedLine line) {
        BigDecimal net = line.net.euros();
        boolean sameSign = line.quantity.signum() == net.signum();
        return sameSign
                ? new PricedLine(line.quantity, line.unit, net.abs(), line.quantity.abs(), line.net, false)
                : new PricedLine(BigDecimal.valueOf(net.signum()), ONE, net.abs(), BigDecimal.ONE, line.net, false);
    }

    /** Of the year of the first day. */
    private static BigDecimal yearLength(DateRange period) {
        return BigDecimal.valueOf(period == null ? 365 : period.start().lengthOfYear());
    }

    /** Of the month of the first day. */
    private static BigDecimal monthLength(DateRange period) {
        return BigDecimal.valueOf(period == null ? 30 : period.start().lengthOfMonth());
    }

    /** How many calendar months the period is, 0 when it is not made of whole ones. */
    private static long wholeMonths(DateRange period) {
        boolean whole = period != null && period.start().getDayOfMonth() == 1 && period.end().getDayOfMonth() == 1;
        return whole ? monthsUntil(period.start(), period.end()) : 0;
    }

    private static long monthsUntil(LocalDate from, LocalDate to) {
        return YearMonth.from(from).until(YearMonth.from(to), java.time.temporal.ChronoUnit.MONTHS);
    }
}

package org.quittance.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.quittance.metering.Energy;
import org.quittance.money.Money;
import org.quittance.time.DateRange;
import org.quittance.time.OperatorClock;

/**
 * Writes values in one language, French or English, both with the customs of France: euros, days before months, the
 * operator's clock. Spaces inside a value do not break; a minus is the typographic one.
 */
public final class Written {

    public static final char NO_BREAK = '\u00a0';
    public static final char NARROW_NO_BREAK = '\u202f';
    public static final char MINUS = '\u2212';
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final Locale locale;
    private final boolean french;

    private Written(Locale locale) {
        this.locale = locale;
        this.french = locale.getLanguage().equals("fr");
    }

    public static Written in(Locale locale) {
        return new Written(locale);
    }

    /** {@code 1 325,67 €} or {@code €1,325.67}. */
    public String money(Money amount) {
        String digits = number(amount.euros().abs(), 2, 2);
        String sign = amount.isNegative() ? String.valueOf(MINUS) : "";
        return french ? sign + digits + NO_BREAK + '€' : sign + '€' + digits;
    }

    /** {@code 18/11/2015}, in either language. */
    public String date(LocalDate day) {
        return SHORT_DAY.format(day);
    }

    /** {@code 1er août 2023} or {@code 1 August 2023}. */
    public String longDate(LocalDate day) {
        return dayOfMonth(day) + DateTimeFormatter.ofPattern("\u00a0MMMM\u00a0uuuu", locale).format(day);
    }

    /** {@code août 2023}. */
    public String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL\u00a0uuuu", locale).format(month);
    }

    /** An instant as the operator's clock shows it, to the minute: {@code 18/11/2015 14:05}. */
    public String moment(Instant instant) {
        return DateTimeFormatter.ofPattern("dd/MM/uuuu\u00a0HH:mm").format(instant.atZone(OperatorClock.ZONE));
    }

    /** A time at which one meets: {@code mardi 24 novembre 2026 à 10:00} or {@code Tuesday 24 November 2026 at 10:00}. */
    public String longMoment(Instant instant) {
        ZonedDateTime at = instant.atZone(OperatorClock.ZONE);
        return DateTimeFormatter.ofPattern("EEEE ", locale).format(at) + longDate(at.toLocalDate())
                + (french ? " à" : " at") + NO_BREAK + DateTimeFormatter.ofPattern("HH:mm").format(at);
    }

    /** The same where there is little room: {@code mar. 24 nov. 2026 à 10:00} or {@code Tue 24 Nov 2026 at 10:00}. */
    public String shortMoment(Instant instant) {
        return DateTimeFormatter.ofPattern("EEE\u00a0d\u00a0MMM\u00a0uuuu\u00a0'" + (french ? "à" : "at") + "'\u00a0HH:mm", locale)
                .format(instant.atZone(OperatorClock.ZONE));
    }

    /** A telephone number on one line, as {@code 04 73 00 00 01}. */
    public String telephone(String number) {
        return number.replace(' ', NO_BREAK);
    }

    /** First and last day, both included: {@code 01/08/2023 – 31/08/2023}; one date when the period is one day. */
    public String period(DateRange period) {
        if (period.days() == 1) {
            return date(period.start());
        }
        return date(period.start()) + NO_BREAK + "– " + date(period.lastDay());
    }

    /** {@code du 1er août 2023 au 31 août 2023}, both days included. */
    public String longPeriod(DateRange period) {
        return french
                ? "du" + NO_BREAK + longDate(period.start()) + " au" + NO_BREAK + longDate(period.lastDay())
                : longDate(period.start()) + " to " + longDate(period.lastDay());
    }

    /** Kilowatt-hours, {@code 1 326 kWh}, rounded half up to so many decimals. */
    public String energy(Energy energy, int decimals) {
        return quantity(energy.kilowattHours(), "kWh", decimals);
    }

    /** A quantity and its unit, rounded half up to at most so many decimals, trailing zeros left out. */
    public String quantity(BigDecimal quantity, String unit, int decimals) {
        String sign = quantity.signum() < 0 ? String.valueOf(MINUS) : "";
        String number = sign + number(quantity.abs(), 0, decimals);
        return unit == null || unit.isEmpty() ? number : number + NO_BREAK + unit;
    }

    /** The same with all its decimals, for columns that add up. */
    public String exact(BigDecimal quantity, String unit, int decimals) {
        return exact(quantity, decimals) + NO_BREAK + unit;
    }

    /** A number with all its decimals. */
    public String exact(BigDecimal number, int decimals) {
        String sign = number.signum() < 0 ? String.valueOf(MINUS) : "";
        return sign + number(number.abs(), decimals, decimals);
    }

    /** A price of one unit, up to six decimals: {@code 0,1412 €} or {@code €0.1412}. */
    public String price(BigDecimal euros, int leastDecimals) {
        String digits = number(euros.abs(), leastDecimals, 6);
        String sign = euros.signum() < 0 ? String.valueOf(MINUS) : "";
        return french ? sign + digits + NO_BREAK + '€' : sign + '€' + digits;
    }

    /** A price for a field, without its unit: whole, or with two to six decimals. */
    public String typedPrice(BigDecimal price) {
        return format(price.stripTrailingZeros().scale() > 0 ? 2 : 0, 6, false).format(price);
    }

    /** A number for a field, with at most so many decimals: not grouped, for {@code 1,234} typed is a bit more than one. */
    public String typed(BigDecimal number, int decimals) {
        return format(0, decimals, false).format(number);
    }

    /** {@code 5,5 %} or {@code 5.5%}. */
    public String percent(BigDecimal percent) {
        return quantity(percent, null, 4) + (french ? NO_BREAK + "%" : "%");
    }

    private String number(BigDecimal value, int leastDecimals, int mostDecimals) {
        return format(leastDecimals, mostDecimals, true).format(value);
    }

    private DecimalFormat format(int leastDecimals, int mostDecimals, boolean grouped) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        if (french) {
            symbols.setGroupingSeparator(NARROW_NO_BREAK);
        }
        DecimalFormat format = (DecimalFormat) NumberFormat.getNumberInstance(locale);
        format.setDecimalFormatSymbols(symbols);
        format.setGroupingUsed(grouped);
        format.setMinimumFractionDigits(leastDecimals);
        format.setMaximumFractionDigits(mostDecimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }

    private String dayOfMonth(LocalDate day) {
        return french && day.getDayOfMonth() == 1 ? "1er" : String.valueOf(day.getDayOfMonth());
    }
}

package org.quittance.web.converter;

import jakarta.faces.context.FacesContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quittance.billing.PriceUnit;
import org.quittance.billing.QuantityUnit;
import org.quittance.contract.OffPeakHours;
import org.quittance.contract.TimeClass;
import org.quittance.document.Written;
import org.quittance.identity.Role;
import org.quittance.metering.Energy;
import org.quittance.metering.Flow;
import org.quittance.metering.Reading;
import org.quittance.metering.plausibility.Doubted;
import org.quittance.money.Money;
import org.quittance.tariff.PriceTerms;
import org.quittance.time.DateRange;

/** The functions of the tags {@code q:}; each writes nothing for nothing. */
public final class TagFunctions {

    private static final ResourceBundle TONES = ResourceBundle.getBundle("org.quittance.web.tones");
    private static final Map<String, String> SYMBOLS =
            Map.of("good", "check", "wait", "clock", "warn", "alert", "bad", "cross", "note", "info", "off", "dash");

    private TagFunctions() {
    }

    private static Written written() {
        return Written.in(Texts.locale(FacesContext.getCurrentInstance()));
    }

    public static String money(Money amount) {
        return amount == null ? "" : written().money(amount);
    }

    public static String date(LocalDate day) {
        return day == null ? "" : written().date(day);
    }

    public static String longDate(LocalDate day) {
        return day == null ? "" : written().longDate(day);
    }

    public static String month(YearMonth month) {
        return month == null ? "" : written().month(month);
    }

    public static String moment(Instant instant) {
        return instant == null ? "" : written().moment(instant);
    }

    public static String longMoment(Instant instant) {
        return instant == null ? "" : written().longMoment(instant);
    }

    public static String telephone(String number) {
        return number == null ? "" : written().telephone(number);
    }

    public static String period(DateRange period) {
        return period == null ? "" : written().period(period);
    }

    public static String longPeriod(DateRange period) {
        return period == null ? "" : written().longPeriod(period);
    }

    /** Energy in kWh, or a plain number in the given unit, rounded to at most so many decimals. */
    public static String quantity(Object quantity, String unit, Integer decimals) {
        int digits = decimals == null ? 0 : decimals;
        if (quantity == null) {
            return "";
        }
        if (quantity instanceof Energy energy) {
            return written().energy(energy, digits);
        }
        return written().quantity(new BigDecimal(quantity.toString()), unit, digits);
    }

    /** The quantity of a line of an invoice in its unit, as exact as it was charged; a percentage is charged on euros. */
    public static String billed(BigDecimal quantity, QuantityUnit unit) {
        return switch (unit) {
            case DAY, KWH -> written().quantity(quantity, words(unit), 3);
            case M3 -> written().quantity(quantity, words(unit), 4);
            case EUR -> written().price(quantity, 2);
        };
    }

    /** kWh with all three decimals, for columns that add up. */
    public static String kilowattHours(BigDecimal quantity) {
        return quantity == null ? "" : written().exact(quantity, "kWh", 3);
    }

    /** A unit price in its unit, {@code 0,1412 € / kWh}; a rate in percent. */
    public static String price(BigDecimal price, PriceUnit unit) {
        if (price == null) {
            return "";
        }
        return switch (unit) {
            case EUR_PER_YEAR, EUR_PER_MONTH, EUR_PER_MWH -> written().price(price, 2) + words(unit);
            case EUR_PER_KWH, EUR_PER_M3 -> written().price(price, 4) + words(unit);
            case PERCENT -> percent(price);
        };
    }

    /** A price of a tariff in the unit in which it stands on an invoice. */
    public static String tariffPrice(PriceTerms price) {
        return price == null ? "" : price(price.amount(), PriceUnit.of(price.rule()));
    }

    public static String percent(BigDecimal percent) {
        return percent == null ? "" : written().percent(percent);
    }

    /** A change in percent with its sign, {@code +2,5 %}. */
    public static String change(BigDecimal percent) {
        return percent == null ? "" : (percent.signum() > 0 ? "+" : "") + percent(percent);
    }

    /** A difference of money with its sign, {@code +12,30 €}. */
    public static String difference(Money amount) {
        return amount == null ? "" : (amount.isPositive() ? "+" : "") + money(amount);
    }

    /** The windows of off-peak hours, {@code 01:30–07:30 et 12:30–14:30}. */
    public static String hours(OffPeakHours hours) {
        String and = " " + Texts.text(FacesContext.getCurrentInstance(), "and") + " ";
        return hours.windows().stream().map(window -> window.start() + "–" + window.end()).collect(Collectors.joining(and));
    }

    /** Who acted, for a reader: the login or name as it is, and the application by that word. */
    public static String actor(String login) {
        return Role.SYSTEM.equalsIgnoreCase(login)
                ? Texts.text(FacesContext.getCurrentInstance(), "frame_application") : login;
    }

    /** A constant in words: its text is {@code Type_CONSTANT} or {@code Outer_Type_CONSTANT}. */
    public static String words(Enum<?> constant) {
        return constant == null ? "" : Texts.text(FacesContext.getCurrentInstance(), key(constant));
    }

    /** What a register counts: its class of time where there are several, else what flows through it. */
    public static String register(Flow flow, TimeClass timeClass) {
        return flow == Flow.CONSUMPTION ? words(timeClass) : words(flow);
    }

    /** The unit of what a register counts. */
    public static String unit(Flow flow) {
        return flow == null ? "" : doubtWords().unit(flow);
    }

    /** Why a reading is, or was, held; empty if it was believed. */
    public static String doubt(Reading reading) {
        return reading == null || reading.doubt() == null ? "" : doubtWords()
                .sentence(reading.doubt(), reading.doubtParameters(), reading.register().flow());
    }

    /** Why an index would be held. */
    public static String doubted(Doubted doubted, Flow flow) {
        return doubted == null ? "" : doubtWords().sentence(doubted.doubt(), doubted.parameters(), flow);
    }

    private static DoubtWords doubtWords() {
        return new DoubtWords(Texts.locale(FacesContext.getCurrentInstance()));
    }

    /** good, wait, warn, bad, note or off; what {@code tones.properties} does not name is off. */
    public static String tone(Enum<?> constant) {
        return constant != null && TONES.containsKey(key(constant)) ? TONES.getString(key(constant)) : "off";
    }

    /** The icon that tells a tone without its colour. */
    public static String symbol(String tone) {
        return SYMBOLS.getOrDefault(tone, "dash");
    }

    /** {@code page} on this very page, {@code true} elsewhere in one of the folders, else {@code false}: for aria-current. */
    public static String current(String page, String folders) {
        String view = FacesContext.getCurrentInstance().getViewRoot().getViewId().replaceFirst("\\.xhtml$", "");
        if (view.equals(page)) {
            return "page";
        }
        return folders != null && !folders.isEmpty() && Stream.of(folders.split(" ")).anyMatch(view::startsWith) ? "true" : "false";
    }

    private static String key(Enum<?> constant) {
        Class<?> type = constant.getDeclaringClass();
        String outer = type.getEnclosingClass() == null ? "" : type.getEnclosingClass().getSimpleName() + "_";
        return outer + type.getSimpleName() + "_" + constant.name();
    }
}

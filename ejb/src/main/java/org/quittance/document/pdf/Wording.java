package org.quittance.document.pdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.quittance.billing.PriceUnit;
import org.quittance.billing.QuantityUnit;
import org.quittance.contract.SurplusContract;
import org.quittance.metering.Energy;
import org.quittance.money.Money;
import org.quittance.money.VatRate;
import org.quittance.tariff.Heading;
import org.quittance.tariff.Measure;
import org.quittance.time.DateRange;

/**
 * How a document speaks: its texts, amounts, dates and quantities in French or English. Blanks inside a figure do not
 * break, and minus is the real minus sign, which screen readers say aloud. Not for several threads at once.
 */
public final class Wording {

    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final char MINUS = '\u2212';
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Locale locale;
    private final List<ResourceBundle> texts;
    private final DecimalFormatSymbols symbols;

    /** French unless the language is English. */
    public Wording(Locale language) {
        boolean english = Locale.ENGLISH.getLanguage().equals(language.getLanguage());
        locale = english ? Locale.UK : Locale.FRANCE;
        Locale spoken = english ? Locale.ENGLISH : Locale.FRENCH;
        texts = Stream.of("invoice", "letter", "run")
                .map(name -> ResourceBundle.getBundle("org.quittance.document.pdf." + name, spoken)).toList();
        symbols = DecimalFormatSymbols.getInstance(locale);
        symbols.setMinusSign(MINUS);
        symbols.setGroupingSeparator(english ? ',' : NO_BREAK_SPACE);
    }

    /** Over lines of days that were billed before. */
    public String putRight() {
        return text("heading.putRight");
    }

    /** @param reason as staff gave it */
    public String correction(String reason) {
        return text("correction.reason", reason);
    }

    public String heading(Heading heading) {
        return text("heading." + heading);
    }

    /** What the law wants said of a sale by the customer, by what he is for VAT. */
    public List<String> resale(SurplusContract.SellerStatus seller) {
        return seller == SurplusContract.SellerStatus.PRIVATE
                ? List.of(text("resale.PRIVATE")) : List.of(text("resale.issued"), text("resale." + seller));
    }

    /** Language tag of the document. */
    String languageTag() {
        return locale.toLanguageTag();
    }

    /** {@code fr} or {@code en}. */
    String language() {
        return locale.getLanguage();
    }

    /** {@code 18:05}. */
    String time(LocalTime time) {
        return time.truncatedTo(ChronoUnit.MINUTES).toString();
    }

    public String text(String key, Object... arguments) {
        String text = texts.stream().filter(bundle -> bundle.containsKey(key)).findFirst().orElse(texts.get(0)).getString(key);
        String filled = arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
        return isEnglish() ? filled : filled.replaceAll(" (?=[:;?!%»€])|(?<=«) ", String.valueOf(NO_BREAK_SPACE));
    }

    String money(Money amount) {
        String figure = number(amount.euros(), 2, 2);
        return isEnglish() ? euroFirst(figure) : figure + NO_BREAK_SPACE + "€";
    }

    /** {@code 18/11/2026}. */
    String date(LocalDate day) {
        return DAY.format(day);
    }

    /** {@code 18 novembre 2026}; the first of a month is {@code 1er} in French. */
    String longDate(LocalDate day) {
        return dayAndMonth(day) + NO_BREAK_SPACE + day.getYear();
    }

    /** The start of a period, without its year where the end of the period says it. */
    String longDateBefore(LocalDate day, LocalDate end) {
        return day.getYear() == end.getYear() ? dayAndMonth(day) : longDate(day);
    }

    private String dayAndMonth(LocalDate day) {
        String number = day.getDayOfMonth() == 1 && !isEnglish() ? "1er" : String.valueOf(day.getDayOfMonth());
        String month = day.getMonth().getDisplayName(TextStyle.FULL, locale);
        return number + NO_BREAK_SPACE + month;
    }

    /** Both days included, as everywhere on paper. */
    String period(DateRange period) {
        return date(period.start()) + NO_BREAK_SPACE + "–" + NO_BREAK_SPACE + date(period.lastDay());
    }

    /** {@code nov.} for the axis of a chart. */
    String shortMonth(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.SHORT, locale);
    }

    /** {@code novembre 2026}. */
    String month(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL, locale) + NO_BREAK_SPACE + month.getYear();
    }

    String percent(VatRate rate) {
        return percent(rate.percent());
    }

    String percent(BigDecimal percent) {
        return number(percent, 0, 4) + (isEnglish() ? "%" : NO_BREAK_SPACE + "%");
    }

    public String quantity(BigDecimal quantity, QuantityUnit unit) {
        return switch (unit) {
            case DAY -> number(quantity, 0, 3) + NO_BREAK_SPACE + text(isOne(quantity) ? "unit.day" : "unit.days");
            case KWH -> number(quantity, 3, 3) + NO_BREAK_SPACE + "kWh";
            case M3 -> number(quantity, 0, 4) + NO_BREAK_SPACE + "m³";
            case EUR -> money(Money.rounded(quantity));
        };
    }

    public String unitPrice(BigDecimal price, PriceUnit unit) {
        return switch (unit) {
            case EUR_PER_YEAR -> price(price, 2) + text("unit.perYear");
            case EUR_PER_MONTH -> price(price, 2) + text("unit.perMonth");
            case EUR_PER_M3 -> price(price, 4) + "/m³";
            case EUR_PER_KWH -> price(price, 4) + "/kWh";
            case EUR_PER_MWH -> price(price, 2) + "/MWh";
            case PERCENT -> percent(price);
        };
    }

    /** What was counted, with its unit. */
    String measured(BigDecimal quantity, Measure measure) {
        return switch (measure) {
            case WATER -> quantity(quantity, QuantityUnit.M3);
            case EXITS -> number(quantity, 0, 0);
            default -> quantity(quantity, QuantityUnit.KWH);
        };
    }

    String energy(Energy energy) {
        return quantity(energy.kilowattHours(), QuantityUnit.KWH);
    }

    /** Whole kilowatt-hours, without the unit: for charts. */
    String wholeEnergy(Energy energy) {
        return whole(energy.kilowattHours());
    }

    /** Rounded to units, without the unit. */
    String whole(BigDecimal value) {
        return number(value.setScale(0, RoundingMode.HALF_UP), 0, 0);
    }

    /** The index of a register in kWh, without needless decimals. */
    String index(BigDecimal kilowattHours) {
        return number(kilowattHours, 0, 3);
    }

    String price(BigDecimal price, int decimals) {
        String figure = number(price, decimals, 6);
        return isEnglish() ? euroFirst(figure) : figure + NO_BREAK_SPACE + "€";
    }

    private String number(BigDecimal value, int leastDecimals, int mostDecimals) {
        DecimalFormat format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(leastDecimals);
        format.setMaximumFractionDigits(mostDecimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }

    private static String euroFirst(String figure) {
        return figure.charAt(0) == MINUS ? MINUS + "€" + figure.substring(1) : "€" + figure;
    }

    private static boolean isOne(BigDecimal quantity) {
        return quantity.abs().compareTo(BigDecimal.ONE) <= 0;
    }

    private boolean isEnglish() {
        return locale == Locale.UK;
    }
}

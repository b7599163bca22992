package org.quittance.request.kind;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.quittance.money.Money;
import org.quittance.request.RequestItem;

/** What was filled in, by item, in the order of the form; what was left empty is not in it. */
public record Filled(Map<RequestItem, String> texts) {

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_TEXT = 2_000;
    private static final String INDEX = "\\d{1,9}(\\.\\d{1,3})?";

    public Filled {
        Map<RequestItem, String> said = new LinkedHashMap<>();
        texts.forEach((item, text) -> {
            if (text != null && !text.isBlank()) {
                said.put(item, text.strip());
            }
        });
        texts = said;
    }

    public Optional<String> text(RequestItem item) {
        return Optional.ofNullable(texts.get(item));
    }

    /** What has to be there. @throws java.util.NoSuchElementException if it is not */
    String said(RequestItem item) {
        return text(item).orElseThrow();
    }

    LocalDate day(RequestItem item) {
        return LocalDate.parse(said(item));
    }

    /** The day that is said, or another one if that is later. */
    LocalDate notBefore(RequestItem item, LocalDate earliest) {
        LocalDate said = day(item);
        return said.isBefore(earliest) ? earliest : said;
    }

    /** Whether a day is said, and is later than another one. */
    boolean isAfter(RequestItem item, LocalDate day) {
        return text(item).map(LocalDate::parse).filter(said -> said.isAfter(day)).isPresent();
    }

    Money amount(RequestItem item) {
        return Money.of(said(item));
    }

    BigDecimal index(RequestItem item) {
        return new BigDecimal(said(item));
    }

    /** What is wrong with the way it is written, whatever it means. */
    Optional<FormFault> fault(FormField field) {
        String text = texts.get(field.item());
        if (text == null) {
            return field.required() ? Optional.of(FormFault.MISSING) : Optional.empty();
        }
        return switch (field.item().entry()) {
            case CHOICE -> when(field.choices().stream().noneMatch(choice -> choice.value().equals(text)), FormFault.UNKNOWN);
            case DAY -> when(!isDay(text), FormFault.UNREADABLE);
            case MONEY -> when(!isAmount(text), FormFault.UNREADABLE);
            case INDEX -> when(!text.matches(INDEX), FormFault.UNREADABLE);
            case LINE -> when(text.length() > LONGEST_LINE, FormFault.TOO_LONG);
            case LINES -> when(text.length() > LONGEST_TEXT, FormFault.TOO_LONG);
        };
    }

    /** From today until a year ahead. */
    Optional<FormFault> dayToCome(RequestItem item, LocalDate today) {
        LocalDate day = day(item);
        return when(day.isBefore(today), FormFault.TOO_EARLY).or(() -> when(day.isAfter(today.plusYears(1)), FormFault.TOO_LATE));
    }

    static Optional<FormFault> when(boolean wrong, FormFault fault) {
        return wrong ? Optional.of(fault) : Optional.empty();
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static boolean isAmount(String text) {
        try {
            Money.of(new BigDecimal(text));
            return true;
        } catch (ArithmeticException | NumberFormatException e) {
            return false;
        }
    }
}

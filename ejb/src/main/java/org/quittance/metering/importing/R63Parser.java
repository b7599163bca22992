package org.quittance.metering.importing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.quittance.metering.Flow;

/** Reads one line of Enedis' load-curve format R63, under a header already understood. */
final class R63Parser {

    private static final Set<Integer> STEPS = Set.of(5, 10, 15, 20, 30, 60);
    /** More than any meter on low voltage by far; keeps a wrong column from becoming a power. */
    private static final BigDecimal MOST_WATTS = BigDecimal.valueOf(99_999_999);

    private static final int SHORT_TIME = "yyyy-MM-dd HH:mm".length();
    private static final int LONG_TIME = "yyyy-MM-dd HH:mm:ss".length();

    private final R63Header header;

    R63Parser(R63Header header) {
        this.header = header;
    }

    R63Line parse(FileLine line) throws BadLineException {
        if (line.tooLong()) {
            throw new BadLineException(LineFault.TOO_LONG);
        }
        List<String> columns = CsvColumns.of(line.text());
        if (!line.ended() && (columns.size() < header.columns() || header.readsLastColumn())) {
            throw new BadLineException(LineFault.CUT_OFF);
        }
        if (columns.size() != header.columns()) {
            throw new BadLineException(LineFault.COLUMN_COUNT);
        }
        String time = columns.get(header.time());
        int localPart = time.length() > SHORT_TIME && time.charAt(SHORT_TIME) == ':' ? LONG_TIME : SHORT_TIME;
        String deliveryPoint = deliveryPoint(columns.get(header.deliveryPoint()));
        activePower(columns.get(header.quantity()));
        watts(columns.get(header.unit()));
        return new R63Line(line.number(), line.text(), deliveryPoint, flow(columns.get(header.flow())),
                local(time, localPart), offset(time, localPart), step(columns.get(header.step())),
                value(columns.get(header.value())));
    }

    private static String deliveryPoint(String text) throws BadLineException {
        if (text.length() != 14 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new BadLineException(LineFault.DELIVERY_POINT_INVALID);
        }
        return text;
    }

    private static void activePower(String quantity) throws BadLineException {
        if (!quantity.equalsIgnoreCase("PA")) {
            throw new BadLineException(LineFault.NOT_ACTIVE_POWER);
        }
    }

    private static void watts(String unit) throws BadLineException {
        if (unit.equalsIgnoreCase("VA")) {
            throw new BadLineException(LineFault.APPARENT_POWER);
        }
        if (!unit.equalsIgnoreCase("W")) {
            throw new BadLineException(LineFault.UNIT_UNKNOWN);
        }
    }

    private static Flow flow(String text) throws BadLineException {
        return switch (text.toUpperCase(Locale.ROOT)) {
            case "CONS" -> Flow.CONSUMPTION;
            case "PROD" -> Flow.INJECTION;
            default -> throw new BadLineException(LineFault.FLOW_UNKNOWN);
        };
    }

    /** {@code yyyy-MM-dd HH:mm[:ss]}, with a space or a T. */
    private static LocalDateTime local(String text, int length) throws BadLineException {
        try {
            boolean separated = text.length() >= length && text.charAt(4) == '-' && text.charAt(7) == '-'
                    && (text.charAt(10) == ' ' || text.charAt(10) == 'T') && text.charAt(13) == ':';
            if (!separated) {
                throw new BadLineException(LineFault.TIME_INVALID);
            }
            int second = length == LONG_TIME ? digits(text, 17, 19) : 0;
            return LocalDateTime.of(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10),
                    digits(text, 11, 13), digits(text, 14, 16), second);
        } catch (DateTimeException | NumberFormatException e) {
            throw new BadLineException(LineFault.TIME_INVALID);
        }
    }

    private static int digits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                throw new NumberFormatException();
            }
        }
        return Integer.parseInt(text, from, to, 10);
    }

    private static ZoneOffset offset(String text, int length) throws BadLineException {
        try {
            return text.length() == length ? null : ZoneOffset.of(text.substring(length).strip());
        } catch (DateTimeException e) {
            throw new BadLineException(LineFault.TIME_INVALID);
        }
    }

    /** ISO 8601: PT5M to PT60M, PT1H. */
    private static int step(String text) throws BadLineException {
        if (text.equals("PT30M")) {
            return 30;
        }
        try {
            Duration step = Duration.parse(text);
            int minutes = Math.toIntExact(step.toMinutes());
            if (STEPS.contains(minutes) && step.equals(Duration.ofMinutes(minutes))) {
                return minutes;
            }
        } catch (DateTimeException | ArithmeticException e) {
            // told below
        }
        throw new BadLineException(LineFault.STEP_UNKNOWN);
    }

    /** Decimals of a watt are rounded half up: at most half a watt in a step. */
    private static int value(String text) throws BadLineException {
        if (text.isEmpty()) {
            return R63Line.EMPTY;
        }
        try {
            if (text.length() > 20 || text.indexOf('e') >= 0 || text.indexOf('E') >= 0) {
                throw new BadLineException(LineFault.VALUE_NOT_A_NUMBER);
            }
            BigDecimal watts = new BigDecimal(text.replace(',', '.'));
            if (watts.signum() < 0) {
                throw new BadLineException(LineFault.VALUE_NEGATIVE);
            }
            if (watts.compareTo(MOST_WATTS) > 0) {
                throw new BadLineException(LineFault.VALUE_NOT_A_NUMBER);
            }
            return watts.setScale(0, RoundingMode.HALF_UP).intValueExact();
        } catch (NumberFormatException e) {
            throw new BadLineException(LineFault.VALUE_NOT_A_NUMBER);
        }
    }
}

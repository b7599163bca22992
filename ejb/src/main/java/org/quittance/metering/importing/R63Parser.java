package org.quittance.metering.importing;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.quittance.metering.Flow;

/** Reads the lines of Enedis' load-curve format R63: each says everything by itself. */
final class R63Parser implements CurveParser {

    private final String headerText;
    private final R63Header header;

    R63Parser(String headerText) throws RefusedFileException {
        this.headerText = headerText;
        this.header = R63Header.of(headerText);
    }

    @Override
    public void parse(FileLine line, Sink sink) throws BadLineException {
        sink.take(parse(line));
    }

    @Override
    public void finish(Sink sink) {
        // no line waits for another
    }

    @Override
    public Serializable waiting() {
        return null;
    }

    @Override
    public boolean isHeader(FileLine line) {
        return line.text().equals(headerText);
    }

    private CurveLine parse(FileLine line) throws BadLineException {
        if (line.tooLong()) {
            throw new BadLineException(LineFault.TOO_LONG);
        }
        List<String> columns = CsvColumns.of(line.text(), ';');
        if (!line.ended() && (columns.size() < header.columns() || header.readsLastColumn())) {
            throw new BadLineException(LineFault.CUT_OFF);
        }
        if (columns.size() != header.columns()) {
            throw new BadLineException(LineFault.COLUMN_COUNT);
        }
        Stamp end = Stamp.of(columns.get(header.time()));
        String deliveryPoint = DeliveryPoint.checked(columns.get(header.deliveryPoint()));
        activePower(columns.get(header.quantity()));
        watts(columns.get(header.unit()));
        return new CurveLine(line.number(), line.text(), deliveryPoint, flow(columns.get(header.flow())),
                end.local(), end.offset(), step(columns.get(header.step())),
                WrittenNumber.watts(columns.get(header.value())));
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

    /** ISO 8601: PT5M to PT60M, PT1H. */
    private static int step(String text) throws BadLineException {
        if (text.equals("PT30M")) {
            return 30;
        }
        try {
            Duration step = Duration.parse(text);
            if (Steps.has(step.toMinutes()) && step.equals(Duration.ofMinutes(step.toMinutes()))) {
                return (int) step.toMinutes();
            }
        } catch (DateTimeException | ArithmeticException e) {
            // told below
        }
        throw new BadLineException(LineFault.STEP_UNKNOWN);
    }
}

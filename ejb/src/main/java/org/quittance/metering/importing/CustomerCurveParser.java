package org.quittance.metering.importing;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;

/**
 * Reads the lines of the load curve that customers download: {@code Horodate;Valeur}, the end of the step and its mean
 * power in W. The step is not written, it follows from the lines around each.
 */
final class CustomerCurveParser implements CurveParser {

    /** @param over another file begins: what follows belongs to a curve that nobody described */
    private record State(StepSearch steps, boolean over) implements Serializable {}

    private final CustomerCurveHeader header;
    private final StepSearch steps;
    private boolean over;

    /** @param waiting as {@link #waiting()} gave it, null at the start of the file */
    CustomerCurveParser(CustomerCurveHeader header, ZoneId zone, Serializable waiting) {
        this.header = header;
        State state = waiting == null ? new State(new StepSearch(zone, header.step()), false) : (State) waiting;
        this.steps = state.steps().copy();
        this.over = state.over();
    }

    @Override
    public void parse(FileLine line, Sink sink) throws BadLineException {
        over |= line.text().equals(header.names());
        if (over) {
            throw new BadLineException(LineFault.ANOTHER_FILE_BEGAN);
        }
        if (line.tooLong()) {
            throw new BadLineException(LineFault.TOO_LONG);
        }
        if (!line.ended()) {
            throw new BadLineException(LineFault.CUT_OFF);
        }
        List<String> columns = CsvColumns.of(line.text(), ';');
        if (columns.size() != 2) {
            throw new BadLineException(LineFault.COLUMN_COUNT);
        }
        Stamp end = Stamp.of(columns.get(0));
        steps.accept(new CurveLine(line.number(), line.text(), header.deliveryPoint(), header.flow(),
                end.local(), end.offset(), 0, WrittenNumber.watts(columns.get(1))), sink);
    }

    @Override
    public void finish(Sink sink) {
        steps.finish(sink);
    }

    @Override
    public Serializable waiting() {
        return new State(steps.copy(), over);
    }

    @Override
    public boolean isHeader(FileLine line) {
        return !Character.isDigit(line.text().charAt(0)) && CustomerCurveHeader.isColumns(line);
    }
}

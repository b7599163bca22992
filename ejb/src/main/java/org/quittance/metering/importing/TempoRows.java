package org.quittance.metering.importing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.quittance.metering.TempoColour;

/** The Tempo calendar: {@code date;colour}. The colour of tomorrow is known, no later one. */
final class TempoRows implements Rows {

    private static final Column DATE = Column.needed("date", "jour");
    private static final Column COLOUR = Column.needed("colour", "color", "couleur");
    static final List<Column> COLUMNS = List.of(DATE, COLOUR);

    private final LocalDate tomorrow;

    TempoRows(Clock clock) {
        this.tomorrow = LocalDate.now(clock).plusDays(1);
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public TempoColourOfDay entry(NamedColumns.Row row) throws BadLineException {
        LocalDate day = WrittenDate.of(row.get(DATE));
        if (day.isAfter(tomorrow)) {
            throw new BadLineException(LineFault.IN_THE_FUTURE);
        }
        return new TempoColourOfDay(row.number(), row.text(), day, colour(row.get(COLOUR)));
    }

    private static TempoColour colour(String text) throws BadLineException {
        return switch (PlainText.letters(text)) {
            case "bleu", "blue" -> TempoColour.BLUE;
            case "blanc", "white" -> TempoColour.WHITE;
            case "rouge", "red" -> TempoColour.RED;
            default -> throw new BadLineException(LineFault.COLOUR_UNKNOWN);
        };
    }
}

package org.quittance.metering.importing;

import java.util.List;
import org.quittance.metering.TempoColour;

/** The Tempo calendar: {@code date;colour}. Days to come are welcome: colours are known the evening before. */
final class TempoRows implements Rows {

    private static final Column DATE = Column.needed("date", "jour");
    private static final Column COLOUR = Column.needed("colour", "color", "couleur");
    static final List<Column> COLUMNS = List.of(DATE, COLOUR);

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public TempoColourOfDay entry(NamedColumns.Row row) throws BadLineException {
        return new TempoColourOfDay(
                row.number(), row.text(), WrittenDate.of(row.get(DATE)), colour(row.get(COLOUR)));
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

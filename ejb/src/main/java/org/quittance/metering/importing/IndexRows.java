package org.quittance.metering.importing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.quittance.metering.ReadingOrigin;

/**
 * Indexes of water and other meters: {@code point;meter;register;date;index;origin}. The index counts as that of 00:00
 * on its date, whatever the hour at which somebody read it. Meter and origin may be left out: the meter in service then
 * is meant, and it was read by the operator.
 */
final class IndexRows implements Rows {

    private static final Column POINT =
            Column.neededOpenEnded("point", "point de livraison", "reference", "prm", "pdl", "branchement");
    private static final Column METER = Column.optional("meter", "compteur");
    private static final Column REGISTER = Column.neededOpenEnded("register", "cadran");
    private static final Column DATE = Column.needed("date");
    private static final Column INDEX = Column.neededOpenEnded("index");
    private static final Column ORIGIN = Column.optionalWord("origin", "origine");
    static final List<Column> COLUMNS = List.of(POINT, METER, REGISTER, DATE, INDEX, ORIGIN);

    private static final Pattern REFERENCE = Pattern.compile("[A-Z0-9][A-Z0-9-]{2,19}");

    private final LocalDate today;

    IndexRows(Clock clock) {
        this.today = LocalDate.now(clock);
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public MeterIndexes entry(NamedColumns.Row row) throws BadLineException {
        String point = point(row.get(POINT));
        CountedThing register = CountedThing.named(row.get(REGISTER))
                .orElseThrow(() -> new BadLineException(LineFault.REGISTER_INVALID));
        LocalDate day = WrittenDate.of(row.get(DATE));
        if (day.isAfter(today)) {
            throw new BadLineException(LineFault.IN_THE_FUTURE);
        }
        return new MeterIndexes(row.number(), row.text(), point, row.get(METER), day, day,
                Map.of(register, WrittenNumber.index(row.get(INDEX))), origin(row.get(ORIGIN)));
    }

    private static String point(String text) throws BadLineException {
        String reference = text.toUpperCase(Locale.ROOT);
        if (!REFERENCE.matcher(reference).matches()) {
            throw new BadLineException(LineFault.POINT_INVALID);
        }
        return reference;
    }

    private static ReadingOrigin origin(String text) throws BadLineException {
        return switch (PlainText.letters(text)) {
            case "", "releve", "measured" -> ReadingOrigin.MEASURED;
            case "telereleve", "remote" -> ReadingOrigin.REMOTE;
            case "auto", "autoreleve", "self", "selfread" -> ReadingOrigin.SELF_READ;
            case "estime", "estimated" -> ReadingOrigin.ESTIMATED;
            default -> throw new BadLineException(LineFault.ORIGIN_UNKNOWN);
        };
    }
}

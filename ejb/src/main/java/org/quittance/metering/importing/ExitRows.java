package org.quittance.metering.importing;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quittance.contract.ParkingBadge;

/**
 * Exits of a car park as its barriers tell them: {@code badge;car_park;date;time}, the time on the clock of the place.
 * In the hour that autumn shows twice, a time is that of the first of both, unless it carries its offset
 * ({@code 02:15+01:00}): for the count of a month both are the same.
 */
final class ExitRows implements Rows {

    private static final Column BADGE = Column.neededOpenEnded("badge", "plate", "plaque", "carte");
    private static final Column CAR_PARK = Column.neededOpenEnded("car_park", "car park", "parking", "parc");
    private static final Column DATE = Column.needed("date");
    private static final Column TIME = Column.needed("time", "heure");
    static final List<Column> COLUMNS = List.of(BADGE, CAR_PARK, DATE, TIME);
    private static final int LONGEST_NAME = 40;
    private static final Pattern TIME_FORM =
            Pattern.compile("([0-9]{2}:[0-9]{2}(?::[0-9]{2})?) ?(Z|[+-][0-9]{2}:?[0-9]{2})?");

    private final ZoneId zone;
    private final Instant now;

    ExitRows(Clock clock) {
        this.zone = clock.getZone();
        this.now = clock.instant();
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public BarrierExit entry(NamedColumns.Row row) throws BadLineException {
        String badge = badge(row.get(BADGE));
        String carPark = row.get(CAR_PARK);
        if (carPark.isEmpty() || carPark.length() > LONGEST_NAME) {
            throw new BadLineException(LineFault.CAR_PARK_MISSING);
        }
        Instant leftAt = at(WrittenDate.of(row.get(DATE)), row.get(TIME));
        if (leftAt.isAfter(now)) {
            throw new BadLineException(LineFault.IN_THE_FUTURE);
        }
        return new BarrierExit(row.number(), row.text(), badge, carPark, leftAt, LocalDate.ofInstant(leftAt, zone));
    }

    private static String badge(String text) throws BadLineException {
        try {
            return ParkingBadge.normal(text);
        } catch (IllegalArgumentException e) {
            throw new BadLineException(LineFault.BADGE_INVALID);
        }
    }

    private Instant at(LocalDate day, String text) throws BadLineException {
        Matcher time = TIME_FORM.matcher(text);
        if (!time.matches()) {
            throw new BadLineException(LineFault.TIME_INVALID);
        }
        try {
            LocalDateTime local = day.atTime(LocalTime.parse(time.group(1)));
            if (time.group(2) != null) {
                return local.toInstant(ZoneOffset.of(time.group(2)));
            }
            List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
            if (offsets.isEmpty()) {
                throw new BadLineException(LineFault.TIME_SKIPPED_IN_SPRING);
            }
            return local.toInstant(offsets.get(0));
        } catch (DateTimeException e) {
            throw new BadLineException(LineFault.TIME_INVALID);
        }
    }
}

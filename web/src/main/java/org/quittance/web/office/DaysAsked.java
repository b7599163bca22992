package org.quittance.web.office;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.quittance.time.DateRange;

/** The days from one to another that an address names, as {@code 2026-11-21}; what it leaves out is that of a usual period. */
public final class DaysAsked {

    /** The usual period where none is. */
    public static final DateRange EVER = new DateRange(LocalDate.of(1900, 1, 1), LocalDate.of(9999, 1, 1));

    private DaysAsked() {
    }

    /** Empty if one is no day, or the last lies before the first. */
    public static Optional<DateRange> of(String from, String to, DateRange usual) {
        try {
            LocalDate first = from == null || from.isBlank() ? usual.start() : LocalDate.parse(from);
            LocalDate last = to == null || to.isBlank() ? usual.lastDay() : LocalDate.parse(to);
            return last.isBefore(first) ? Optional.empty() : Optional.of(DateRange.ofClosed(first, last));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}

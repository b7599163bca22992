package org.quittance.metering.importing;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Finds the offset of the local times of a file. All but two hours of a year have one: the lines of the hour that
 * autumn repeats are held back until the series leaves it (see {@link RepeatedHour}); a time that spring skips is a
 * fault of the file, for Enedis writes 03:00 for the step that ends when the clocks change.
 */
final class LocalTimes implements Serializable {

    /** Keeps memory constant in a file of very many delivery points sorted by time: beyond it the eldest is decided. */
    private static final int MOST_SERIES_WAITING = 50_000;

    private final ZoneId zone;
    private final Map<String, RepeatedHour> waiting = new LinkedHashMap<>();
    private String lastSeries;
    private LocalDateTime lastTime;
    private int lastCopies;

    LocalTimes(ZoneId zone) {
        this.zone = zone;
    }

    LocalTimes copy() {
        LocalTimes copy = new LocalTimes(zone);
        waiting.forEach((series, hour) -> copy.waiting.put(series, hour.copy()));
        copy.lastSeries = lastSeries;
        copy.lastTime = lastTime;
        copy.lastCopies = lastCopies;
        return copy;
    }

    /** @param resolved takes the line, and any that waited for it, with their offset */
    void accept(CurveLine line, BiConsumer<CurveLine, ZoneOffset> resolved) throws BadLineException {
        ZoneOffsetTransition change = zone.getRules().getTransition(line.end());
        String series = line.series();
        RepeatedHour hour = waiting.isEmpty() ? null : waiting.get(series);
        if (hour != null && !hour.covers(change)) {
            waiting.remove(series).resolve(line.end(), resolved);
            hour = null;
        }
        boolean sameSeries = series.equals(lastSeries);
        if (line.offset() != null) {
            resolved.accept(line, line.offset());
        } else if (change == null) {
            resolved.accept(line, zone.getRules().getOffset(line.end()));
        } else if (change.isGap()) {
            throw new BadLineException(LineFault.TIME_SKIPPED_IN_SPRING);
        } else {
            if (hour == null) {
                hour = new RepeatedHour(change, sameSeries ? lastTime : null, sameSeries ? lastCopies : 1);
                makeRoom(resolved);
                waiting.put(series, hour);
            }
            hour.add(line);
        }
        lastCopies = sameSeries && line.end().equals(lastTime) ? lastCopies + 1 : 1;
        lastSeries = series;
        lastTime = line.end();
    }

    /** At the end of the file. */
    void finish(BiConsumer<CurveLine, ZoneOffset> resolved) {
        waiting.values().forEach(hour -> hour.resolve(null, resolved));
        waiting.clear();
    }

    private void makeRoom(BiConsumer<CurveLine, ZoneOffset> resolved) {
        if (waiting.size() >= MOST_SERIES_WAITING) {
            Iterator<RepeatedHour> eldest = waiting.values().iterator();
            eldest.next().resolve(null, resolved);
            eldest.remove();
        }
    }
}

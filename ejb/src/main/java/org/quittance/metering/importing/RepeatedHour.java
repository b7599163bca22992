package org.quittance.metering.importing;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * The lines of one delivery point and flow in the hour that the clocks of an autumn night show twice.
 *
 * <p>Enedis writes 01:30, 02:00, 02:30, 02:00, 02:30, 03:00: a step that ends in 02:00-02:59 is written twice without
 * an offset, and only the order of the lines tells summer from winter time. The rule, on the lines in file order:
 * <ol>
 * <li>A line that repeats time and value of the line directly before it is a copy and stays with it.
 * <li>The hour begins anew where the time does not advance. One such place: summer time before it, winter after.
 * <li>None: only one of the two hours is in the file; it is taken as the first, and the other is a gap. At a step of
 *     an hour, where the second hour directly repeats the first, twice as many lines as there are copies of the line
 *     before the hour are both hours.
 * <li>More: the lines are out of order. For each time the first line is summer time and the first other value winter
 *     time, or, where all values are equal, the second line.
 * </ol>
 * A file that runs backwards in time is read backwards. Lines that then contradict each other are listed, not guessed.
 */
final class RepeatedHour implements Serializable {

    private final ZoneOffsetTransition change;
    /** The time before the hour in the file, null if the series starts within it. */
    private final LocalDateTime before;
    private final int copies;
    private final List<CurveLine> lines = new ArrayList<>();

    RepeatedHour(ZoneOffsetTransition change, LocalDateTime before, int copies) {
        this.change = change;
        this.before = before;
        this.copies = copies;
    }

    RepeatedHour copy() {
        RepeatedHour copy = new RepeatedHour(change, before, copies);
        copy.lines.addAll(lines);
        return copy;
    }

    boolean covers(ZoneOffsetTransition other) {
        return change.equals(other);
    }

    void add(CurveLine line) {
        lines.add(line);
    }

    /** @param after the next time of the series in the file, null at its end */
    void resolve(LocalDateTime after, BiConsumer<CurveLine, ZoneOffset> resolved) {
        boolean backwards = runsBackwards(after);
        List<List<CurveLine>> passes = passes(backwards);
        ZoneOffset first = backwards ? change.getOffsetAfter() : change.getOffsetBefore();
        ZoneOffset second = backwards ? change.getOffsetBefore() : change.getOffsetAfter();
        if (passes.size() == 2) {
            passes.get(0).forEach(line -> resolved.accept(line, first));
            passes.get(1).forEach(line -> resolved.accept(line, second));
        } else if (passes.size() == 1 && isBothHours()) {
            int half = lines.size() / 2;
            lines.subList(0, half).forEach(line -> resolved.accept(line, first));
            lines.subList(half, lines.size()).forEach(line -> resolved.accept(line, second));
        } else if (passes.size() == 1) {
            lines.forEach(line -> resolved.accept(line, change.getOffsetBefore()));
        } else {
            outOfOrder(first, second, resolved);
        }
    }

    private boolean runsBackwards(LocalDateTime after) {
        if (before != null) {
            return !before.isBefore(change.getDateTimeBefore());
        }
        return after != null && after.isBefore(change.getDateTimeAfter());
    }

    private List<List<CurveLine>> passes(boolean backwards) {
        List<List<CurveLine>> passes = new ArrayList<>();
        CurveLine previous = null;
        for (CurveLine line : lines) {
            if (previous == null || !isCopy(line, previous) && !advances(line, previous, backwards)) {
                passes.add(new ArrayList<>());
            }
            passes.get(passes.size() - 1).add(line);
            previous = line;
        }
        return passes;
    }

    private static boolean isCopy(CurveLine line, CurveLine previous) {
        return line.end().equals(previous.end()) && line.watts() == previous.watts();
    }

    private static boolean advances(CurveLine line, CurveLine previous, boolean backwards) {
        return backwards ? line.end().isBefore(previous.end()) : line.end().isAfter(previous.end());
    }

    private boolean isBothHours() {
        return lines.get(0).stepMinutes() == 60 && lines.size() >= 2 * copies;
    }

    private void outOfOrder(ZoneOffset first, ZoneOffset second, BiConsumer<CurveLine, ZoneOffset> resolved) {
        Map<LocalDateTime, List<CurveLine>> byTime = new LinkedHashMap<>();
        lines.forEach(line -> byTime.computeIfAbsent(line.end(), time -> new ArrayList<>()).add(line));
        for (List<CurveLine> sameTime : byTime.values()) {
            int summer = sameTime.get(0).watts();
            boolean allEqual = sameTime.stream().allMatch(line -> line.watts() == summer);
            for (int i = 0; i < sameTime.size(); i++) {
                boolean isFirst = i == 0 || !allEqual && sameTime.get(i).watts() == summer;
                resolved.accept(sameTime.get(i), isFirst ? first : second);
            }
        }
    }
}

package org.quittance.metering.importing;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Finds the step of lines that only write its end, from the distances to the lines around each: a file may change its
 * step at any line, has gaps and doubled rows, and may run backwards.
 *
 * <p>The distance to the line before (in time) is the step if the distance after it or the one before that is the same,
 * or if both are longer; else there is a gap before the line, and its step is that of its other neighbour. In doubt the
 * shorter step is taken: time without a value shows as a gap, energy that never was would be billed.
 */
final class StepSearch implements Serializable {

    private static final long serialVersionUID = 1;
    private static final long UNKNOWN = Long.MAX_VALUE;
    /** Keeps memory constant where a row is repeated without end. */
    private static final int MOST_WAITING = 1_000;

    private final ZoneId zone;
    private final int declared;
    private final Deque<CurveLine> waiting = new ArrayDeque<>();
    private CurveLine last;
    private CurveLine lastButOne;
    private Boolean backwards;

    /** @param declared minutes that the file names for itself, 0 if it does not; used where the lines do not tell */
    StepSearch(ZoneId zone, int declared) {
        this.zone = zone;
        this.declared = declared;
    }

    StepSearch copy() {
        StepSearch copy = new StepSearch(zone, declared);
        copy.waiting.addAll(waiting);
        copy.last = last;
        copy.lastButOne = lastButOne;
        copy.backwards = backwards;
        return copy;
    }

    void accept(CurveLine line, CurveParser.Sink sink) {
        waiting.add(line);
        while (times(3).size() == 3 || waiting.size() > MOST_WAITING) {
            decideFirst(sink);
        }
    }

    /** At the end of the file. */
    void finish(CurveParser.Sink sink) {
        while (!waiting.isEmpty()) {
            decideFirst(sink);
        }
    }

    /** One line of each of the first different times that wait. */
    private List<CurveLine> times(int most) {
        List<CurveLine> times = new ArrayList<>(most);
        for (CurveLine line : waiting) {
            if (times.isEmpty() || !isSameTime(line, times.get(times.size() - 1))) {
                times.add(line);
                if (times.size() == most) {
                    break;
                }
            }
        }
        return times;
    }

    private void decideFirst(CurveParser.Sink sink) {
        List<CurveLine> times = times(3);
        CurveLine line = times.get(0);
        CurveLine next = times.size() > 1 ? times.get(1) : null;
        CurveLine nextButOne = times.size() > 2 ? times.get(2) : null;
        if (backwards == null) {
            backwards = next != null && next.end().isBefore(line.end())
                    && (nextButOne == null || nextButOne.end().isBefore(line.end()));
        }
        int step = backwards ? step(nextButOne, next, line, last) : step(lastButOne, last, line, next);
        do {
            CurveLine same = waiting.remove();
            if (step == 0) {
                sink.refuse(same, LineFault.STEP_NOT_TOLD);
            } else {
                sink.take(same.lasting(step));
            }
        } while (!waiting.isEmpty() && isSameTime(waiting.peek(), line));
        lastButOne = last;
        last = line;
    }

    private int step(CurveLine beforeLast, CurveLine before, CurveLine line, CurveLine after) {
        long ahead = minutes(line, after);
        long behind = minutes(before, line);
        long farBehind = minutes(beforeLast, before);
        boolean told = behind == ahead || behind == farBehind || behind <= Math.min(ahead, farBehind);
        if (told && Steps.has(behind)) {
            return (int) behind;
        }
        for (long other : new long[] {ahead, farBehind, declared}) {
            if (Steps.has(other) && other <= behind) {
                return (int) other;
            }
        }
        return 0;
    }

    /** Between two lines in order of time; in the hour that autumn repeats, local times are an hour short or long. */
    private long minutes(CurveLine earlier, CurveLine later) {
        if (earlier == null || later == null) {
            return UNKNOWN;
        }
        long minutes = Duration.between(earliest(earlier), earliest(later)).toMinutes();
        if (minutes <= 0 && isTwice(later)) {
            minutes += 60;
        } else if (minutes > Steps.LONGEST && isTwice(earlier)) {
            minutes -= 60;
        }
        return minutes > 0 ? minutes : UNKNOWN;
    }

    private Instant earliest(CurveLine line) {
        return line.offset() == null ? line.end().atZone(zone).toInstant() : line.end().toInstant(line.offset());
    }

    private boolean isTwice(CurveLine line) {
        return line.offset() == null && zone.getRules().getValidOffsets(line.end()).size() == 2;
    }

    private static boolean isSameTime(CurveLine one, CurveLine other) {
        return one.end().equals(other.end())
                && (one.offset() == null ? other.offset() == null : one.offset().equals(other.offset()));
    }
}

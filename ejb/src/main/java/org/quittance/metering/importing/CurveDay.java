package org.quittance.metering.importing;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import org.quittance.metering.LoadCurveDay;

/**
 * One local day of a load curve while lines of a file are merged into it. The day is kept at the finest step met: a
 * coarser step repeats its mean power, which leaves its energy unchanged. Which steps the file itself has written is
 * kept beside, so that a later file wins over an earlier one while within one file the first line is kept.
 */
public final class CurveDay {

    /** What became of a line. */
    public enum Fate {
        /** Stored, or already stored by an earlier file. */ ACCEPTED,
        /** The same file had said so already. */ DOUBLED,
        /** The same file had said otherwise. */ CONTRADICTING
    }

    private final int minutes;
    private int stepMinutes;
    private int[] watts;
    private BitSet written;
    private boolean changed;
    private boolean corrected;

    private CurveDay(int stepMinutes, int[] watts, BitSet written) {
        this.minutes = stepMinutes * watts.length;
        this.stepMinutes = stepMinutes;
        this.watts = watts;
        this.written = written;
    }

    public static CurveDay empty(LocalDate day) {
        int[] hours = new int[LoadCurveDay.minutesOf(day) / 60];
        Arrays.fill(hours, LoadCurveDay.MISSING);
        return new CurveDay(60, hours, new BitSet());
    }

    /** A day as it is stored, before this file has said anything about it. */
    public static CurveDay stored(int stepMinutes, int[] watts) {
        return new CurveDay(stepMinutes, watts.clone(), new BitSet());
    }

    /**
     * Recalls what an earlier block of this file has written.
     *
     * @param writtenStep in which {@code steps} count
     */
    public CurveDay writtenBefore(int writtenStep, BitSet steps) {
        refine(writtenStep);
        written.or(spread(steps, writtenStep / stepMinutes));
        return this;
    }

    public Fate put(int startMinute, int step, int power) {
        refine(step);
        int from = startMinute / stepMinutes;
        int to = (startMinute + step) / stepMinutes;
        boolean fresh = false;
        for (int i = from; i < to; i++) {
            if (written.get(i) && watts[i] != power) {
                return Fate.CONTRADICTING;
            }
            fresh |= !written.get(i);
        }
        for (int i = from; i < to; i++) {
            corrected |= watts[i] != LoadCurveDay.MISSING && watts[i] != power;
            changed |= watts[i] != power;
            watts[i] = power;
        }
        written.set(from, to);
        return fresh ? Fate.ACCEPTED : Fate.DOUBLED;
    }

    /** The greatest common divisor: 15 in a day of 10 makes 5. */
    private void refine(int step) {
        int finest = BigInteger.valueOf(stepMinutes).gcd(BigInteger.valueOf(step)).intValueExact();
        if (finest == stepMinutes) {
            return;
        }
        int parts = stepMinutes / finest;
        int[] finer = new int[minutes / finest];
        Arrays.setAll(finer, i -> watts[i / parts]);
        watts = finer;
        written = spread(written, parts);
        stepMinutes = finest;
    }

    private static BitSet spread(BitSet coarse, int parts) {
        BitSet fine = new BitSet();
        coarse.stream().forEach(i -> fine.set(i * parts, (i + 1) * parts));
        return fine;
    }

    public int stepMinutes() {
        return stepMinutes;
    }

    public int[] watts() {
        return watts.clone();
    }

    /** The steps this file has written, counted in {@link #stepMinutes()}. */
    public BitSet written() {
        return (BitSet) written.clone();
    }

    /** Something is to be stored. */
    public boolean isChanged() {
        return changed;
    }

    /** A value of an earlier file was replaced by another. */
    public boolean isCorrected() {
        return corrected;
    }

}

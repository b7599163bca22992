package org.quittance.metering.importing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.quittance.metering.Doubt;
import org.quittance.metering.Reading;
import org.quittance.metering.ReadingOrigin;
import org.quittance.metering.Register;
import org.quittance.metering.consumption.IndexReading;
import org.quittance.metering.consumption.IndexWentDownException;
import org.quittance.metering.consumption.RegisterReadings;
import org.quittance.time.DateRange;

/**
 * The readings of one register while indexes of a file are merged into them. The same index for the same day is a
 * double, whatever became of the first; another one is held. Where one of the two was only estimated there is nothing to
 * decide: the other is in force, whichever came first. An index that does not fit between its neighbours in force is held.
 */
public final class RegisterMerge {

    /** What became of an index. */
    public enum Fate {
        /** In force. */ ACCEPTED,
        /** Told before, by this file or another, or estimated where more is known. */ DOUBLED,
        /** Kept for staff to decide. */ HELD
    }

    /**
     * A reading on record.
     *
     * @param id null for one that this merge has made
     */
    public record Known(Long id, LocalDate day, BigDecimal index, ReadingOrigin origin, Reading.Status status) {

        private IndexReading reading() {
            return new IndexReading(day, index, origin);
        }
    }

    /** Why an index is held. */
    public record Held(Doubt doubt, List<String> parameters) {}

    /**
     * A reading to store.
     *
     * @param held null if it is in force at once
     * @param replaces the estimate whose place it takes, or null
     */
    public record Fresh(LocalDate day, BigDecimal index, ReadingOrigin origin, Held held, Long replaces) {}

    private final Register.Plate plate;
    private final NavigableMap<LocalDate, Known> inForce = new TreeMap<>();
    private final NavigableMap<LocalDate, List<Known>> told = new TreeMap<>();
    private final List<Fresh> fresh = new ArrayList<>();

    /** @param known every reading of the days in question, and those in force next to them */
    public RegisterMerge(Register.Plate plate, Collection<Known> known) {
        this.plate = plate;
        known.forEach(this::remember);
    }

    /** Whether the register could show this index. */
    public boolean fits(BigDecimal index) {
        return index.compareTo(BigDecimal.TEN.pow(plate.digits())) < 0;
    }

    public Fate put(LocalDate day, BigDecimal index, ReadingOrigin origin) {
        if (told.getOrDefault(day, List.of()).stream().anyMatch(known -> known.index().compareTo(index) == 0)) {
            return Fate.DOUBLED;
        }
        Known there = inForce.get(day);
        if (there != null && origin == ReadingOrigin.ESTIMATED && there.origin() != ReadingOrigin.ESTIMATED) {
            return Fate.DOUBLED;
        }
        boolean replaces = there != null && there.origin() == ReadingOrigin.ESTIMATED && origin != ReadingOrigin.ESTIMATED;
        Held held = there != null && !replaces
                ? new Held(Doubt.CONTRADICTS, List.of(there.index().toPlainString()))
                : doubt(new IndexReading(day, index, origin));
        if (held == null && replaces) {
            fresh.removeIf(estimate -> estimate.held() == null && estimate.day().equals(day));
        }
        fresh.add(new Fresh(day, index, origin, held, held == null && replaces ? there.id() : null));
        remember(new Known(null, day, index, origin, held == null ? Reading.Status.IN_FORCE : Reading.Status.HELD));
        return held == null ? Fate.ACCEPTED : Fate.HELD;
    }

    public List<Fresh> fresh() {
        return List.copyOf(fresh);
    }

    /** Null if it is believed. This is the place for every rule about readings that come in files. */
    private Held doubt(IndexReading reading) {
        var before = inForce.lowerEntry(reading.day());
        if (before != null && wentDown(before.getValue().reading(), reading)) {
            return new Held(Doubt.BELOW_PREVIOUS, parameters(before.getValue()));
        }
        var after = inForce.higherEntry(reading.day());
        if (after != null && wentDown(reading, after.getValue().reading())) {
            return new Held(Doubt.ABOVE_NEXT, parameters(after.getValue()));
        }
        return null;
    }

    private boolean wentDown(IndexReading from, IndexReading to) {
        if (to.index().compareTo(from.index()) >= 0) {
            return false;
        }
        DateRange between = new DateRange(from.day(), to.day());
        try {
            new RegisterReadings(plate, between, List.of(from, to)).usage(between);
            return false;
        } catch (IndexWentDownException e) {
            return true;
        }
    }

    private static List<String> parameters(Known neighbour) {
        return List.of(neighbour.day().toString(), neighbour.index().toPlainString());
    }

    private void remember(Known known) {
        told.computeIfAbsent(known.day(), day -> new ArrayList<>()).add(known);
        if (known.status() == Reading.Status.IN_FORCE) {
            inForce.put(known.day(), known);
        }
    }
}

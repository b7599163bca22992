package org.quittance.metering.importing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.quittance.metering.Reading;
import org.quittance.metering.ReadingOrigin;
import org.quittance.metering.Register;
import org.quittance.metering.consumption.IndexReading;
import org.quittance.metering.consumption.RegisterHistory;
import org.quittance.metering.consumption.RegisterReadings;
import org.quittance.metering.consumption.UsualConsumption;
import org.quittance.metering.plausibility.Doubted;
import org.quittance.metering.plausibility.Plausibility;
import org.quittance.time.DateRange;

/**
 * The readings of one register while indexes of a file are merged into them. The same index for the same day is a
 * double, whatever became of the first; another one is held. Where one of the two was only estimated there is nothing to
 * decide: the other is in force, whichever came first; of two estimates it is the later. An index that does not fit between its neighbours in force is held.
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
    public record Known(Long id, LocalDate day, BigDecimal index, ReadingOrigin origin, Reading.Status status) {}

    /**
     * A reading to store.
     *
     * @param held null if it is in force at once
     * @param replaces the estimate whose place it takes, or null
     */
    public record Fresh(LocalDate day, BigDecimal index, ReadingOrigin origin, Doubted held, Long replaces) {}

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
        if (told.getOrDefault(day, List.of()).stream().anyMatch(known -> isDouble(known, index, origin))) {
            return Fate.DOUBLED;
        }
        Known there = inForce.get(day);
        if (there != null && origin == ReadingOrigin.ESTIMATED && there.origin() != ReadingOrigin.ESTIMATED) {
            return Fate.DOUBLED;
        }
        Doubted held = doubt(day, index).orElse(null);
        fresh.add(new Fresh(day, index, origin, held, held == null && there != null ? takePlaceOf(there) : null));
        remember(new Known(null, day, index, origin, held == null ? Reading.Status.IN_FORCE : Reading.Status.HELD));
        return held == null ? Fate.ACCEPTED : Fate.HELD;
    }

    /** That an estimate was right is not known before somebody has read the same. */
    private static boolean isDouble(Known known, BigDecimal index, ReadingOrigin origin) {
        boolean onlyEstimated = known.origin() == ReadingOrigin.ESTIMATED && origin != ReadingOrigin.ESTIMATED;
        return !onlyEstimated && known.index().compareTo(index) == 0;
    }

    /** Of an estimate, in the table or not yet; gives the one in the table, if any. */
    private Long takePlaceOf(Known estimate) {
        Optional<Fresh> notYet = fresh.stream()
                .filter(reading -> reading.held() == null && reading.day().equals(estimate.day())).findFirst();
        notYet.ifPresent(fresh::remove);
        return notYet.isPresent() ? notYet.get().replaces() : estimate.id();
    }

    public List<Fresh> fresh() {
        return List.copyOf(fresh);
    }

    /**
     * Judged by the nearest readings that are no estimates. What is usual is left out: it would make the outcome depend
     * on which of two files comes first.
     */
    private Optional<Doubted> doubt(LocalDate day, BigDecimal index) {
        List<IndexReading> witnesses = new ArrayList<>();
        nearest(inForce.headMap(day, false).descendingMap()).ifPresent(witnesses::add);
        nearest(inForce.subMap(day, true, day, true)).ifPresent(witnesses::add);
        nearest(inForce.tailMap(day, false)).ifPresent(witnesses::add);
        LocalDate first = witnesses.isEmpty() || day.isBefore(witnesses.get(0).day()) ? day : witnesses.get(0).day();
        DateRange seen = new DateRange(first, day.plusDays(1));
        UsualConsumption unknown =
                new UsualConsumption(new RegisterHistory(plate.timeClass(), List.of()), seen, List.of());
        return new Plausibility(new RegisterReadings(plate, seen, witnesses), unknown, List.of(), day).doubt(day, index);
    }

    private static Optional<IndexReading> nearest(Map<LocalDate, Known> inOrder) {
        return inOrder.values().stream()
                .filter(known -> known.origin() != ReadingOrigin.ESTIMATED).findFirst()
                .map(known -> new IndexReading(known.day(), known.index(), known.origin()));
    }

    private void remember(Known known) {
        told.computeIfAbsent(known.day(), day -> new ArrayList<>()).add(known);
        if (known.status() == Reading.Status.IN_FORCE) {
            inForce.put(known.day(), known);
        }
    }
}

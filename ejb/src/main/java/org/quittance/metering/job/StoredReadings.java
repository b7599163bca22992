package org.quittance.metering.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quittance.metering.Installation;
import org.quittance.metering.MeterFile;
import org.quittance.metering.Meters;
import org.quittance.metering.Reading;
import org.quittance.metering.RegisterRow;
import org.quittance.metering.importing.BadLine;
import org.quittance.metering.importing.ImportBlock;
import org.quittance.metering.importing.LineFault;
import org.quittance.metering.importing.MeterIndexes;
import org.quittance.metering.importing.RegisterMerge;
import org.quittance.metering.importing.RegisterMerge.Fate;
import org.quittance.time.OperatorClock;

/** Merges the indexes of a block into the readings of the registers. */
@Dependent
class StoredReadings implements BlockStore {

    private record Found(MeterIndexes entry, Installation meter) {}

    /** An entry with those of its indexes that the meter has a register for. */
    private record Placed(MeterIndexes entry, Map<RegisterRow, BigDecimal> indexes) {}

    private final ImportedReadings importedReadings;
    private final OperatorClock clock;
    private final KnownMeters known;

    @Inject
    StoredReadings(ImportedReadings importedReadings, Meters meters, OperatorClock clock) {
        this.importedReadings = importedReadings;
        this.clock = clock;
        this.known = new KnownMeters(meters);
    }

    @Override
    public Outcome store(MeterFile file, ImportBlock block) {
        List<BadLine> refused = new ArrayList<>();
        List<Placed> placed = place(block.entries(MeterIndexes.class), refused);
        Map<RegisterRow, RegisterMerge> merges = importedReadings.load(spans(placed));
        long[] fates = new long[Fate.values().length];
        for (Placed next : placed) {
            if (next.indexes().entrySet().stream().allMatch(index -> merges.get(index.getKey()).fits(index.getValue()))) {
                fates[merge(next, merges).ordinal()]++;
            } else {
                refused.add(next.entry().refused(LineFault.TOO_MANY_DIGITS));
            }
        }
        ImportedReadings.Written written =
                importedReadings.save(merges, new Reading.Entry(file.uploadedBy(), clock.instant()));
        return new Outcome(fates[Fate.ACCEPTED.ordinal()], fates[Fate.DOUBLED.ordinal()], fates[Fate.HELD.ordinal()],
                written.inForce(), written.replaced(), refused);
    }

    private List<Placed> place(List<MeterIndexes> entries, List<BadLine> refused) {
        known.learn(entries.stream().map(MeterIndexes::point).distinct().toList());
        List<Found> found = new ArrayList<>(entries.size());
        for (MeterIndexes entry : entries) {
            Installation meter = known.showing(entry);
            if (meter != null) {
                found.add(new Found(entry, meter));
            } else {
                refused.add(entry.refused(missing(entry)));
            }
        }
        known.learnRegisters(found.stream().map(next -> next.meter().meterId()).distinct().toList());
        List<Placed> placed = new ArrayList<>(found.size());
        for (Found next : found) {
            Map<RegisterRow, BigDecimal> indexes = new LinkedHashMap<>();
            next.entry().indexes().forEach((thing, index) -> known.register(next.meter().meterId(), thing)
                    .ifPresent(register -> indexes.put(register, index)));
            if (indexes.isEmpty()) {
                refused.add(next.entry().refused(LineFault.REGISTER_UNKNOWN));
            } else {
                placed.add(new Placed(next.entry(), indexes));
            }
        }
        return placed;
    }

    private LineFault missing(MeterIndexes entry) {
        if (!known.isKnown(entry.point())) {
            return LineFault.DELIVERY_POINT_UNKNOWN;
        }
        return entry.meter().isEmpty() ? LineFault.NO_METER_ON_DAY : LineFault.OTHER_METER_ON_DAY;
    }

    private static Map<RegisterRow, ImportedReadings.Span> spans(List<Placed> placed) {
        Map<RegisterRow, ImportedReadings.Span> spans = new LinkedHashMap<>();
        for (Placed next : placed) {
            ImportedReadings.Span day = ImportedReadings.Span.of(next.entry().day());
            next.indexes().keySet().forEach(register -> spans.merge(register, day, ImportedReadings.Span::with));
        }
        return spans;
    }

    /** A line is held if one of its registers is, and a double if all are. */
    private static Fate merge(Placed placed, Map<RegisterRow, RegisterMerge> merges) {
        Set<Fate> fates = EnumSet.noneOf(Fate.class);
        placed.indexes().forEach((register, index) ->
                fates.add(merges.get(register).put(placed.entry().day(), index, placed.entry().origin())));
        if (fates.contains(Fate.HELD)) {
            return Fate.HELD;
        }
        return fates.contains(Fate.ACCEPTED) ? Fate.ACCEPTED : Fate.DOUBLED;
    }
}

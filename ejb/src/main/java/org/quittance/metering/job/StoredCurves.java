package org.quittance.metering.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quittance.metering.MeterFile;
import org.quittance.metering.Meters;
import org.quittance.metering.importing.BadLine;
import org.quittance.metering.importing.ImportBlock;
import org.quittance.metering.importing.LineFault;
import org.quittance.metering.importing.LoadCurveAssembler;
import org.quittance.metering.importing.LoadCurveAssembler.DayKey;
import org.quittance.metering.importing.MeterStep;

/** Merges the steps of a block into the stored days of load curves. */
@Dependent
class StoredCurves implements BlockStore {

    private final ImportedDays importedDays;
    private final KnownMeters known;

    @Inject
    StoredCurves(ImportedDays importedDays, Meters meters) {
        this.importedDays = importedDays;
        this.known = new KnownMeters(meters);
    }

    @Override
    public Outcome store(MeterFile file, ImportBlock block) {
        List<BadLine> refused = new ArrayList<>();
        Map<DayKey, Long> meterOfDay = new HashMap<>();
        List<MeterStep> steps = resolve(block.entries(MeterStep.class), meterOfDay, refused);

        ImportedDays.Loaded before = importedDays.load(file.id(), meterOfDay);
        LoadCurveAssembler assembler = new LoadCurveAssembler(before.days());
        steps.forEach(assembler::add);
        ImportedDays.Written written = importedDays.save(file.id(), meterOfDay, before, assembler.days());

        refused.addAll(assembler.contradicting());
        return new Outcome(assembler.accepted(), assembler.doubled(), 0, written.changed(), written.corrected(), refused);
    }

    @Override
    public void finished(MeterFile file) {
        importedDays.forget(file.id());
    }

    private List<MeterStep> resolve(List<MeterStep> steps, Map<DayKey, Long> meterOfDay, List<BadLine> refused) {
        known.learn(steps.stream().map(MeterStep::deliveryPoint).distinct().toList());
        List<MeterStep> resolved = new ArrayList<>(steps.size());
        for (MeterStep step : steps) {
            Long meter = meterOfDay.computeIfAbsent(
                    DayKey.of(step), key -> known.meter(key.deliveryPoint(), key.day()));
            if (meter != null) {
                resolved.add(step);
            } else {
                refused.add(step.refused(known.isKnown(step.deliveryPoint())
                        ? LineFault.NO_METER_ON_DAY : LineFault.DELIVERY_POINT_UNKNOWN));
            }
        }
        return resolved;
    }
}

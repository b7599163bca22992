package org.quittance.metering.job;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quittance.metering.MeterFile;
import org.quittance.metering.MeterFileError;
import org.quittance.metering.MeterFiles;
import org.quittance.metering.Meters;
import org.quittance.metering.importing.BadLine;
import org.quittance.metering.importing.ImportBlock;
import org.quittance.metering.importing.LineFault;
import org.quittance.metering.importing.LoadCurveAssembler;
import org.quittance.metering.importing.LoadCurveAssembler.DayKey;
import org.quittance.metering.importing.MeterStep;
import org.quittance.time.OperatorClock;

/** Merges a block into the stored days in a handful of statements, and counts what became of its lines. */
@Named
@Dependent
public class MeterFileImportWriter extends AbstractItemWriter {

    @Inject
    private MeterFiles files;
    @Inject
    private Meters meters;
    @Inject
    private ImportedDays importedDays;
    @Inject
    private OperatorClock clock;
    @Inject
    @BatchProperty
    private long file;

    private KnownMeters known;

    @Override
    public void open(Serializable checkpoint) {
        known = new KnownMeters(meters);
    }

    @Override
    public void writeItems(List<Object> items) {
        for (Object item : items) {
            ImportItem next = (ImportItem) item;
            if (next.refusal() != null) {
                files.of(file).refuse(next.refusal().name(), clock.instant());
            } else {
                write(next.block());
            }
        }
    }

    private void write(ImportBlock block) {
        List<BadLine> badLines = new ArrayList<>(block.badLines());
        Map<DayKey, Long> meterOfDay = new HashMap<>();
        List<MeterStep> steps = resolve(block.entries(MeterStep.class), meterOfDay, badLines);

        ImportedDays.Loaded before = importedDays.load(file, meterOfDay);
        LoadCurveAssembler assembler = new LoadCurveAssembler(before.days());
        steps.forEach(assembler::add);
        ImportedDays.Written written = importedDays.save(file, meterOfDay, before, assembler.days());

        badLines.addAll(assembler.contradicting());
        badLines.forEach(bad -> files.add(new MeterFileError(file, bad.number(), bad.fault().name(), bad.text())));
        MeterFile imported = files.of(file);
        imported.advance(block.position(), new MeterFile.Progress(
                block.lines(), assembler.accepted(), assembler.doubled(), block.emptyValues(), badLines.size(),
                written.changed(), written.corrected()));
        if (block.last()) {
            importedDays.forget(file);
            imported.finish(clock.instant());
        }
    }

    private List<MeterStep> resolve(List<MeterStep> steps, Map<DayKey, Long> meterOfDay, List<BadLine> badLines) {
        known.learn(steps.stream().map(MeterStep::deliveryPoint).distinct().toList());
        List<MeterStep> resolved = new ArrayList<>(steps.size());
        for (MeterStep step : steps) {
            Long meter = meterOfDay.computeIfAbsent(
                    DayKey.of(step), key -> known.meter(key.deliveryPoint(), key.day()));
            if (meter != null) {
                resolved.add(step);
            } else {
                badLines.add(step.refused(known.isKnown(step.deliveryPoint())
                        ? LineFault.NO_METER_ON_DAY : LineFault.DELIVERY_POINT_UNKNOWN));
            }
        }
        return resolved;
    }
}

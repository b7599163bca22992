package org.quittance.metering.job;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.quittance.metering.MeterFile;
import org.quittance.metering.MeterFileError;
import org.quittance.metering.MeterFiles;
import org.quittance.metering.importing.BadLine;
import org.quittance.metering.importing.ImportBlock;
import org.quittance.metering.importing.RefusedFileException;
import org.quittance.time.OperatorClock;

/** Has a block stored by the store of its format, and counts what became of its lines. */
@Named
@Dependent
public class MeterFileImportWriter extends AbstractItemWriter {

    @Inject
    private MeterFiles files;
    @Inject
    private StoredCurves curves;
    @Inject
    private StoredReadings readings;
    @Inject
    private StoredExits exits;
    @Inject
    private StoredTempoDays tempoDays;
    @Inject
    private OperatorClock clock;
    @Inject
    @BatchProperty
    private long file;

    @Override
    public void writeItems(List<Object> items) {
        for (Object item : items) {
            ImportItem next = (ImportItem) item;
            if (next.refusal() != null) {
                refuse(next.refusal());
            } else {
                write(next.block());
            }
        }
    }

    private void refuse(RefusedFileException refusal) {
        list(refusal.badLines());
        files.of(file).refuse(refusal.refusal().name(), refusal.badLines().size(), clock.instant());
    }

    private void write(ImportBlock block) {
        MeterFile imported = files.of(file);
        BlockStore store = store(imported.format());
        BlockStore.Outcome outcome = store.store(imported, block);
        List<BadLine> badLines = Stream.concat(block.badLines().stream(), outcome.refused().stream()).toList();
        list(badLines);
        imported.advance(block.position(), new MeterFile.Progress(block.lines(), outcome.accepted(), outcome.doubled(),
                block.emptyValues(), outcome.held(), badLines.size(), outcome.written(), outcome.corrected()));
        if (block.last()) {
            store.finished(imported);
            imported.finish(clock.instant());
        }
    }

    private BlockStore store(MeterFile.Format format) {
        return switch (format) {
            case R63, CUSTOMER_CURVE -> curves;
            case R151, INDEXES -> readings;
            case EXITS -> exits;
            case TEMPO -> tempoDays;
        };
    }

    private void list(List<BadLine> badLines) {
        badLines.forEach(bad -> files.add(new MeterFileError(file, bad.number(), bad.fault().name(), bad.text())));
    }
}

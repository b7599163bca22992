package org.quittance.metering.job;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import org.quittance.metering.MeterFiles;
import org.quittance.metering.importing.BlockReader;
import org.quittance.metering.importing.ImportBlock;
import org.quittance.metering.importing.Recognition;
import org.quittance.metering.importing.RefusedFileException;
import org.quittance.metering.importing.RefusedFileException.Refusal;
import org.quittance.time.OperatorClock;

/** Reads the file in blocks of lines; the checkpoint is the position in bytes and the few lines that wait there. */
@Named
@Dependent
public class MeterFileImportReader extends AbstractItemReader {

    private static final System.Logger LOG = System.getLogger(MeterFileImportReader.class.getName());

    @Inject
    private MeterFiles files;
    @Inject
    private MeterFileFolder folder;
    @Inject
    private OperatorClock clock;
    @Inject
    @BatchProperty
    private long file;
    @Inject
    @BatchProperty
    private int lines;

    private BlockReader reader;
    private RefusedFileException refusal;
    private Serializable position;

    @Override
    public void open(Serializable checkpoint) throws IOException {
        position = checkpoint;
        Path path = folder.path(files.of(file).storedAs());
        try {
            if (!Files.isReadable(path)) {
                throw new RefusedFileException(Refusal.FILE_GONE, "no file " + path.getFileName());
            }
            reader = BlockReader.of(Recognition.of(path), path, clock, position);
        } catch (RefusedFileException e) {
            refusal = e;
            LOG.log(Level.INFO, "meter file {0} is refused: {1}", String.valueOf(file), e.getMessage());
        }
    }

    @Override
    public ImportItem readItem() throws IOException {
        if (refusal != null) {
            ImportItem refused = new ImportItem(null, refusal);
            refusal = null;
            return refused;
        }
        ImportBlock block = reader == null ? null : reader.next(lines);
        return block == null ? null : new ImportItem(block, null);
    }
    @Override
    public Serializable checkpointInfo() {
        return reader == null ? position : reader.position();
    }

    @Override
    public void close() throws IOException {
        if (reader != null) {
            reader.close();
        }
    }
}

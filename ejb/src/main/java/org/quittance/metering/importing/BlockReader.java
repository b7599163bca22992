package org.quittance.metering.importing;

import java.io.Closeable;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.time.Clock;
import org.quittance.metering.MeterFile;
import org.quittance.metering.importing.RefusedFileException.Refusal;

/** Reads a file of meter data block by block, in constant memory, from its start or from a position reached before. */
public sealed interface BlockReader extends Closeable permits CurveReader, RowReader, R151Reader {

    /** Null when the whole file was given. */
    ImportBlock next(int mostLines) throws IOException;

    /** From where another reader of the same file goes on. */
    Serializable position();

    /**
     * @param from a position of a reader of the same file, null to read from the start
     * @throws RefusedFileException if the file as a whole is not of the format
     */
    static BlockReader of(MeterFile.Format format, Path file, Clock clock, Serializable from)
            throws IOException, RefusedFileException {
        if (from != null) {
            return open(format, file, clock, from);
        }
        try (BlockReader probe = open(format, file, clock, null)) {
            Serializable start = probe.position(); // the whole of an XML file is checked once, not twice
            ImportBlock first = probe.next(1);
            if (first == null || first.last() && first.lines() == 0) {
                throw new RefusedFileException(Refusal.NO_VALUES, "the file has a header and nothing below");
            }
            return open(format, file, clock, start);
        }
    }

    private static BlockReader open(MeterFile.Format format, Path file, Clock clock, Serializable from)
            throws IOException, RefusedFileException {
        return switch (format) {
            case R63 -> CurveReader.ofR63(file, clock, (CurvePosition) from);
            case CUSTOMER_CURVE -> CurveReader.ofCustomer(file, clock, (CurvePosition) from);
            case R151 -> new R151Reader(file, clock, (R151Reader.Position) from);
            case INDEXES -> new RowReader(file, new IndexRows(clock), (RowReader.Position) from);
            case EXITS -> new RowReader(file, new ExitRows(clock), (RowReader.Position) from);
            case TEMPO -> new RowReader(file, new TempoRows(clock), (RowReader.Position) from);
        };
    }
}

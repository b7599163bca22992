package org.quittance.metering.importing;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a file of our own formats: a header that names its columns, then a row for each fact. */
public final class RowReader implements BlockReader {

    record Position(long offset, long line) implements Serializable {}

    private final String header;
    private final NamedColumns columns;
    private final Rows rows;
    private final FileLines lines;
    private Position position;
    private boolean finished;

    RowReader(Path file, Rows rows, Position from) throws IOException, RefusedFileException {
        FileLine first = FileLines.first(file);
        this.header = first.text();
        this.columns = new NamedColumns(header, rows.columns());
        this.rows = rows;
        this.position = from != null ? from : new Position(first.end(), first.number());
        this.lines = new FileLines(file, position.offset(), position.line());
    }

    @Override
    public ImportBlock next(int mostLines) throws IOException {
        if (finished) {
            return null;
        }
        List<FileEntry> entries = new ArrayList<>(mostLines);
        List<BadLine> badLines = new ArrayList<>();
        while (entries.size() + badLines.size() < mostLines && !finished) {
            FileLine next = lines.next();
            if (next == null) {
                finished = true;
            } else {
                position = new Position(next.end(), next.number());
                if (!next.text().isBlank() && !next.text().equals(header)) {
                    read(next, entries, badLines);
                }
            }
        }
        return new ImportBlock(
                position.offset(), entries.size() + badLines.size(), 0, entries, badLines, finished);
    }

    private void read(FileLine next, List<FileEntry> entries, List<BadLine> badLines) {
        try {
            entries.add(rows.entry(columns.row(next)));
        } catch (BadLineException e) {
            badLines.add(new BadLine(next.number(), e.fault(), next.text()));
        }
    }

    @Override
    public Serializable position() {
        return position;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}

package org.quittance.metering.importing;

import static org.quittance.metering.importing.RefusedFileException.Refusal.EMPTY;
import static org.quittance.metering.importing.RefusedFileException.Refusal.NOT_TEXT;
import static org.quittance.metering.importing.RefusedFileException.Refusal.NO_VALUES;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Reads an R63 file block by block, in constant memory, from its start or from a position reached before. */
public final class R63Reader implements Closeable {

    private final FileLines lines;
    private final String headerText;
    private final R63Parser parser;
    private final DayPlacement placement;
    private final LocalTimes times;
    private long offset;
    private long line;
    private boolean finished;

    /** @param from null to read from the start */
    public R63Reader(Path file, Clock clock, ImportPosition from) throws IOException, RefusedFileException {
        FileLine header = header(file);
        this.headerText = header.text();
        this.parser = new R63Parser(R63Header.of(headerText));
        if (from == null && !hasContent(file, header)) {
            throw new RefusedFileException(NO_VALUES, "the file has a header and nothing below");
        }
        this.placement = new DayPlacement(clock);
        this.times = from == null ? new LocalTimes(clock.getZone()) : from.times().copy();
        this.offset = from == null ? header.end() : from.offset();
        this.line = from == null ? header.number() : from.line();
        this.lines = new FileLines(file, offset, line);
    }

    /** Null when the whole file was given. */
    public ImportBlock next(int mostLines) throws IOException {
        if (finished) {
            return null;
        }
        List<MeterStep> steps = new ArrayList<>(mostLines);
        List<BadLine> badLines = new ArrayList<>();
        long[] counts = new long[2];
        BiConsumer<R63Line, ZoneOffset> resolved = (read, at) -> {
            try {
                MeterStep step = placement.place(read, at);
                if (read.watts() == R63Line.EMPTY) {
                    counts[1]++;
                } else {
                    steps.add(step);
                }
            } catch (BadLineException e) {
                badLines.add(new BadLine(read.number(), e.fault(), read.text()));
            }
        };
        while (counts[0] < mostLines && !finished) {
            FileLine next = lines.next();
            if (next == null) {
                times.finish(resolved);
                finished = true;
            } else {
                offset = next.end();
                line = next.number();
                if (isContent(next)) {
                    counts[0]++;
                    read(next, resolved, badLines);
                }
            }
        }
        return new ImportBlock(offset, counts[0], counts[1], steps, badLines, finished);
    }

    public ImportPosition position() {
        return new ImportPosition(offset, line, times.copy());
    }

    private void read(FileLine next, BiConsumer<R63Line, ZoneOffset> resolved, List<BadLine> badLines) {
        try {
            times.accept(parser.parse(next), resolved);
        } catch (BadLineException e) {
            badLines.add(new BadLine(next.number(), e.fault(), next.text()));
        }
    }

    /** Files put one after the other repeat the header. */
    private boolean isContent(FileLine next) {
        return !next.text().isBlank() && !next.text().equals(headerText);
    }

    private boolean hasContent(Path file, FileLine header) throws IOException {
        try (FileLines below = new FileLines(file, header.end(), header.number())) {
            FileLine next = below.next();
            while (next != null && !isContent(next)) {
                next = below.next();
            }
            return next != null;
        }
    }

    private static FileLine header(Path file) throws IOException, RefusedFileException {
        try (FileLines lines = new FileLines(file, 0, 0)) {
            FileLine first = lines.next();
            while (first != null && first.text().isBlank()) {
                first = lines.next();
            }
            if (first == null) {
                throw new RefusedFileException(EMPTY, "the file has no line");
            }
            if (first.text().indexOf('\0') >= 0) {
                throw new RefusedFileException(NOT_TEXT, "the file is not text");
            }
            return first;
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}

package org.quittance.metering.importing;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Reads a load curve of any format: parses its lines, finds their offsets and places them in their local days. */
public final class CurveReader implements BlockReader {

    private final FileLines lines;
    private final CurveParser parser;
    private final DayPlacement placement;
    private final LocalTimes times;
    private long offset;
    private long line;
    private boolean finished;

    private CurveReader(Path file, CurveParser parser, Clock clock, CurvePosition at) throws IOException {
        this.parser = parser;
        this.placement = new DayPlacement(clock);
        this.times = at.times().copy();
        this.offset = at.offset();
        this.line = at.line();
        this.lines = new FileLines(file, offset, line);
    }

    static CurveReader ofR63(Path file, Clock clock, CurvePosition from) throws IOException, RefusedFileException {
        FileLine header = FileLines.first(file);
        return new CurveReader(file, new R63Parser(header.text()), clock, from != null ? from
                : new CurvePosition(header.end(), header.number(), new LocalTimes(clock.getZone()), null));
    }

    static CurveReader ofCustomer(Path file, Clock clock, CurvePosition from)
            throws IOException, RefusedFileException {
        CustomerCurveHeader header = CustomerCurveHeader.of(file);
        CurvePosition at = from != null ? from
                : new CurvePosition(header.end(), header.lines(), new LocalTimes(clock.getZone()), null);
        return new CurveReader(file, new CustomerCurveParser(header, clock.getZone(), at.waiting()), clock, at);
    }

    @Override
    public ImportBlock next(int mostLines) throws IOException {
        if (finished) {
            return null;
        }
        Gathering gathered = new Gathering(mostLines);
        long count = 0;
        while (count < mostLines && !finished) {
            FileLine next = lines.next();
            if (next == null) {
                parser.finish(gathered);
                times.finish(gathered::place);
                finished = true;
            } else {
                offset = next.end();
                line = next.number();
                if (!next.text().isBlank() && !parser.isHeader(next)) {
                    count++;
                    gathered.read(next);
                }
            }
        }
        return new ImportBlock(offset, count, gathered.empty, gathered.steps, gathered.badLines, finished);
    }

    @Override
    public Serializable position() {
        return new CurvePosition(offset, line, times.copy(), parser.waiting());
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    /** What the lines of a block come to. */
    private final class Gathering implements CurveParser.Sink {

        private final List<FileEntry> steps;
        private final List<BadLine> badLines = new ArrayList<>();
        private long empty;

        Gathering(int mostLines) {
            steps = new ArrayList<>(mostLines);
        }

        void read(FileLine next) {
            try {
                parser.parse(next, this);
            } catch (BadLineException e) {
                badLines.add(new BadLine(next.number(), e.fault(), next.text()));
            }
        }

        @Override
        public void take(CurveLine read) {
            try {
                times.accept(read, this::place);
            } catch (BadLineException e) {
                refuse(read, e.fault());
            }
        }

        @Override
        public void refuse(CurveLine read, LineFault fault) {
            badLines.add(new BadLine(read.number(), fault, read.text()));
        }

        private void place(CurveLine read, ZoneOffset at) {
            try {
                MeterStep step = placement.place(read, at);
                if (read.watts() == CurveLine.EMPTY) {
                    empty++;
                } else {
                    steps.add(step);
                }
            } catch (BadLineException e) {
                refuse(read, e.fault());
            }
        }
    }
}

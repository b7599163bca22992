package org.quittance.metering.importing;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.quittance.time.OperatorClock;

/** What a file of any format comes to, read block by block, each with a new reader as after a restart. */
record Lines(List<FileEntry> entries, List<BadLine> badLines, long count) {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-01T11:00:00Z"), OperatorClock.ZONE);

    static Lines of(String content) {
        return of(content, 5_000);
    }

    static Lines of(String content, int block) {
        try {
            return read(file(content), block);
        } catch (RefusedFileException e) {
            throw new IllegalArgumentException(e.refusal().name(), e);
        }
    }

    /** Gone when the tests end. */
    static Path file(String content) {
        try {
            Path file = Files.createTempFile("meter", ".dat");
            file.toFile().deleteOnExit();
            return Files.write(file, content.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RefusedFileException refused(String content) {
        try {
            read(file(content), 5_000);
        } catch (RefusedFileException e) {
            return e;
        }
        throw new AssertionError("the file was read");
    }

    private static Lines read(Path file, int block) throws RefusedFileException {
        Lines lines = new Lines(new ArrayList<>(), new ArrayList<>(), 0);
        long count = 0;
        Serializable position = null;
        ImportBlock read;
        try {
            do {
                try (BlockReader reader = BlockReader.of(Recognition.of(file), file, CLOCK, position)) {
                    read = reader.next(block);
                    position = reader.position();
                }
                lines.entries.addAll(read.entries());
                lines.badLines.addAll(read.badLines());
                count += read.lines();
            } while (!read.last());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Lines(lines.entries, lines.badLines, count);
    }

    <E extends FileEntry> List<E> of(Class<E> kind) {
        return entries.stream().map(kind::cast).toList();
    }

    List<LineFault> faults() {
        return badLines.stream().map(BadLine::fault).toList();
    }
}

package org.quittance.metering.importing;

import static org.quittance.metering.importing.RefusedFileException.Refusal.EMPTY;
import static org.quittance.metering.importing.RefusedFileException.Refusal.NOT_TEXT;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The lines of a file with their number and byte offset, so that reading can go on from any of them after a restart.
 * Memory is constant whatever the file: a line is kept up to {@link #LONGEST} bytes. Text is UTF-8, or Windows-1252
 * where it is not valid UTF-8.
 */
final class FileLines implements Closeable {

    static final int LONGEST = 2_000;
    /** Also in the middle, where files were put one after the other. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final InputStream in;
    private final byte[] buffer = new byte[LONGEST];
    private long offset;
    private long number;

    /** @param number of lines before the offset */
    FileLines(Path file, long offset, long number) throws IOException {
        this.in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        this.offset = offset;
        this.number = number;
        in.skipNBytes(offset);
    }

    /**
     * The first line with something in it.
     *
     * @throws RefusedFileException if there is none or it is no text
     */
    static FileLine first(Path file) throws IOException, RefusedFileException {
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

    /** Null at the end of the file. */
    FileLine next() throws IOException {
        int length = 0;
        boolean ascii = true;
        int b = in.read();
        if (b < 0) {
            return null;
        }
        long taken = 0;
        for (; b >= 0; b = in.read()) {
            taken++;
            if (b == '\n') {
                break;
            }
            if (length < LONGEST) {
                buffer[length] = (byte) b;
            }
            ascii &= b < 0x80;
            length++;
        }
        offset += taken;
        number++;
        boolean tooLong = length > LONGEST;
        length = Math.min(length, LONGEST);
        if (length > 0 && buffer[length - 1] == '\r') {
            length--;
        }
        return new FileLine(number, text(length, ascii), offset, b == '\n', tooLong);
    }

    private String text(int length, boolean ascii) {
        if (ascii) {
            return new String(buffer, 0, length, StandardCharsets.ISO_8859_1);
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(buffer, 0, length)).toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(buffer, 0, length, WINDOWS);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}

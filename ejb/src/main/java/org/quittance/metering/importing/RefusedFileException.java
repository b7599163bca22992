package org.quittance.metering.importing;

import java.util.List;

/** The file as a whole cannot be read; nothing of it was stored. */
public class RefusedFileException extends Exception {

    /** Why. Pages explain each in the reader's language. */
    public enum Refusal {
        /** No line in it. */ EMPTY,
        /** A spreadsheet, an archive, UTF-16 or other bytes that are no lines of text. */ NOT_TEXT,
        /** The first lines are not those of a format that is read, or a column that is needed is missing. */ HEADER_UNKNOWN,
        /** The lines that describe a customer's load curve name no delivery point, or no power in W. */ CURVE_NOT_DESCRIBED,
        /** The XML is cut off or not as its schema wants it. */ NOT_AS_SCHEMA,
        /** The unit of indexes is neither Wh nor kWh: guessing it would multiply bills by a thousand. */ INDEX_UNIT_UNKNOWN,
        /** A header and no line below it. */ NO_VALUES,
        /** The stored file is no longer in the data folder. */ FILE_GONE
    }

    private final Refusal refusal;
    private final transient List<BadLine> badLines;

    public RefusedFileException(Refusal refusal, String message) {
        this(refusal, message, List.of());
    }

    /** @param badLines where the file shows it */
    RefusedFileException(Refusal refusal, String message, List<BadLine> badLines) {
        super(message);
        this.refusal = refusal;
        this.badLines = List.copyOf(badLines);
    }

    public Refusal refusal() {
        return refusal;
    }

    public List<BadLine> badLines() {
        return badLines;
    }
}

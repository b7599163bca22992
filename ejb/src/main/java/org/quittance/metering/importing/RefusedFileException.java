package org.quittance.metering.importing;

/** The file as a whole cannot be read; nothing of it was stored. */
public class RefusedFileException extends Exception {

    /** Why. Pages explain each in the reader's language. */
    public enum Refusal {
        /** No line in it. */ EMPTY,
        /** A spreadsheet, an archive, UTF-16 or other bytes that are no lines of text. */ NOT_TEXT,
        /** The first line is not the header of a load curve, or a column that is needed is missing. */ HEADER_UNKNOWN,
        /** A header and no line below it. */ NO_VALUES,
        /** The stored file is no longer in the data folder. */ FILE_GONE
    }

    private final Refusal refusal;

    public RefusedFileException(Refusal refusal, String message) {
        super(message);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}

package org.quittance.document.service;

import java.time.LocalDate;
import org.quittance.document.Document;

/**
 * What the verification page says: no more than the document itself shows to whoever holds it.
 *
 * @param kind      null unless a document bears the code; so are the others
 * @param reference number of the invoice or contract
 * @param dated     the date printed on it
 */
public record Verified(Answer answer, Document.Kind kind, String reference, LocalDate dated) {

    public enum Answer {
        /** A document bears the code; only its file can tell whether what somebody holds is the same. */ ISSUED,
        /** The file is the one that was handed out, byte by byte. */ GENUINE,
        /** The file is not the one that was handed out under this code. */ ALTERED,
        /** No document bears the code. */ UNKNOWN,
        /** Too many unknown codes came from the same address. */ REFUSED
    }

    static Verified without(Answer answer) {
        return new Verified(answer, null, null, null);
    }

    static Verified of(Document document, Answer answer) {
        return new Verified(answer, document.kind(), document.reference(), document.dated());
    }
}

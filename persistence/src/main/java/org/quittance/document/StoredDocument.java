package org.quittance.document;

/** A document ready to be sent to a browser. */
public record StoredDocument(String fileName, String mediaType, byte[] content) {
}

package org.quittance.operator.importing;

/**
 * Where a file is not as its schema wants it.
 *
 * @param broken whether it is no XML from here on: cut off, or with a document type, which is never read
 */
public record XmlFault(long line, boolean broken, String message) {
}

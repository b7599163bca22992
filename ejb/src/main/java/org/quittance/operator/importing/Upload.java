package org.quittance.operator.importing;

/**
 * A file that was sent and is kept.
 *
 * @param name   in its folder, our own
 * @param sha256 of its content, in hexadecimal
 */
public record Upload(String name, long bytes, String sha256) {
}

package org.quittance.audit;

/** What something is called and the SHA-256 of what it says. */
record Fingerprint(String name, byte[] facts) {
}

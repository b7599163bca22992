package org.quittance.tariff;

/** A version of a tariff became final, in this transaction. */
public record VersionPublished(long versionId) {
}

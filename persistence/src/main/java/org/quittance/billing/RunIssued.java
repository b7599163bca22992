package org.quittance.billing;

/** The documents of a run got their numbers, in this transaction. */
public record RunIssued(long runId) {
}

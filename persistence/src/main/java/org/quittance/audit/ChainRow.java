package org.quittance.audit;

/**
 * A chain as lists show it.
 *
 * @param last name of its last entry
 * @param head hash of its last entry, to be noted outside
 */
public record ChainRow(Chain chain, int entries, String last, String head) {
}

package org.quittance.payment.matching;

import java.util.List;
import java.util.Set;

/**
 * What speaks for an account.
 *
 * @param score    the sum of its clues' weights, at most 100
 * @param invoices those that the text names, in its order
 */
public record Match(long accountId, int score, Set<Clue> clues, List<Long> invoices) {
}

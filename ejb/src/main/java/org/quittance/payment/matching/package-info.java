/**
 * Whose money a transfer is: clues, their weights, and a verdict that staff can follow. Pure: facts in, verdict out.
 */
package org.quittance.payment.matching;

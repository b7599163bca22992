package org.quittance.payment.job;

import org.quittance.payment.BankFile;
import org.quittance.payment.BankMovement;
import org.quittance.payment.importing.RefusedBankFileException;

/**
 * What was read next: what the file is, a movement, or why nothing is taken from it.
 *
 * @param message  null but for the first
 * @param position in the file, counted from 1
 * @param movement null for what is passed over
 */
record BankFileItem(BankFile.Message message, long position, BankMovement movement, RefusedBankFileException refusal) {
}

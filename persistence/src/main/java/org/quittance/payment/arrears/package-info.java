/**
 * Unpaid invoices: how old they are, what is done about them and when, what stands against it, and the payment plans that
 * customers are granted. Only invoices are dunned; costs and interest that came of dunning are owed, but call for no act of
 * their own. What an act is due for is decided by {@code payment.dunning} from the facts that {@link Arrears} reads.
 */
package org.quittance.payment.arrears;

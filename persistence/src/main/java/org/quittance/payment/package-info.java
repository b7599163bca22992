/**
 * What was received and which invoices it settles. Balance and remaining due are derived, never stored.
 *
 * <p>Direct debit: a {@link org.quittance.payment.Mandate} is a customer's permission, a
 * {@link org.quittance.payment.Collection} one debit under it, a {@link org.quittance.payment.CollectionBatch} the file that a
 * bank gets. What is due is asked for once at a time, which the database keeps.
 */
package org.quittance.payment;

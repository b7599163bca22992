/**
 * The bank's messages (ISO 20022): what we send it and what it tells us. Their classes are made at build time from the
 * schemas in {@code iso20022/}; large files are written and read piece by piece.
 */
package org.quittance.payment.sepa;

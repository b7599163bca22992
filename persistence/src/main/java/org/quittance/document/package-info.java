/**
 * Documents as they were handed out, with the digest that proves them.
 *
 * <p>The row of a document stays among the other tables for as long as anybody may ask for it; its bytes lie in the schema
 * {@code archive}, one table per year of creation, which can be detached and backed up by itself. Both are written once:
 * triggers refuse every change, and a deletion before the years of {@code document_retention} are over. Invoices,
 * contracts and proofs of address are kept; statements of accounts and exits are rendered when asked for, because all
 * they say can be derived again at any time and nobody else has to trust them.
 */
package org.quittance.document;

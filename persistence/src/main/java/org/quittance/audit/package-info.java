/**
 * The ledger that shows tampering. Everything that must not change any more has an entry with the SHA-256 of its facts,
 * and each entry a hash over its own text and the hash before it: who changes a fact has to write every later entry anew,
 * and the hash of the last, noted outside, tells.
 *
 * <p>There is a chain for each number series and year, where the n-th entry is of the n-th number, and others for files,
 * prices and mandates. The component stands above the others and listens to what they say became final; it reads their
 * rows with JDBC alone, so that the very same code verifies them without the application ({@code quittance verify}).
 *
 * <p>{@link org.quittance.audit.CanonicalText} is the form of the facts, {@link org.quittance.audit.EntryKind} says which
 * they are. Neither ever changes for entries that exist: new facts are a new kind or a new form.
 *
 * <p>Beside it stands the audit trail of people: who signed in, read, and changed what of whom. Its lines are the facts
 * themselves and no fingerprints of facts, and every sign-in adds one, so it is a plain table that the database only lets
 * grow; triggers write the changes.
 */
package org.quittance.audit;

/**
 * Who signs in, with which roles and for which customers: as their holder, as a delegate whom the holder named by an
 * e-mail address, or as a member of staff who looks as the customer sees it ({@link org.quittance.identity.Access}); by what
 * they prove it, and where they are signed in.
 *
 * <p>What lets somebody in is never kept as it is: passwords as Argon2id, tokens and recovery codes as keyed hashes, the secret
 * of an authenticator app sealed, of a passkey only the public half. What is asked for by who is not signed in is written down
 * and worked on after the answer, so that the answer tells nothing of who exists.
 */
package org.quittance.identity;

/**
 * Who signs in, with which roles and for which customers: as their holder, as a delegate whom the holder named by an
 * e-mail address, or as a member of staff who looks as the customer sees it. {@link org.quittance.identity.Access} is what
 * comes out of it.
 */
package org.quittance.identity;

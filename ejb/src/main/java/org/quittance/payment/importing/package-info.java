/**
 * The bank's messages on their way in: recognised by what they are, checked against their schema as a whole, read one
 * movement at a time. What follows from a movement is decided elsewhere.
 */
package org.quittance.payment.importing;

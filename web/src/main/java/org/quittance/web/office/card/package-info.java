/** Payments by card: what became of each, what was told of them without being believed, and giving money back. */
package org.quittance.web.office.card;

/**
 * What was received and which invoices it settles. Balance and remaining due are derived, never stored.
 */
package org.quittance.payment;

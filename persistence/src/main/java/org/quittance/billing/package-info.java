/**
 * Runs and invoices. Everything an invoice says is copied into it; the database refuses to change what was issued,
 * or to bill a price twice for one day.
 */
package org.quittance.billing;

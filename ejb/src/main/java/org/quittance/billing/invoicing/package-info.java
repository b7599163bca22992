/**
 * From the facts of a contract and a period to a proposed invoice, or to the reason why there is none. The preview, the
 * billing run and the explanation of a bill call the one {@link org.quittance.billing.invoicing.InvoiceGenerator};
 * storing and numbering are others' work.
 */
package org.quittance.billing.invoicing;

/** Runs from their preparation to the published invoices, drafts and previews. */
package org.quittance.web.office.billing;

/**
 * The office: where staff find customers, import meter data and issue invoices. Pages read records; acts are posts that
 * end in a redirect with one sentence about what was done, or why it was not and what to do.
 */
package org.quittance.web.office;

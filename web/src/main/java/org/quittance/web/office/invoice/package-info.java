/** Documents of invoices, for staff. */
package org.quittance.web.office.invoice;

/** Customers, found and opened by staff. */
package org.quittance.web.office.customer;

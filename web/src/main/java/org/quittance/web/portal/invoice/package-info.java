/** Invoices and credit notes for customers, on screen and as PDF. */
package org.quittance.web.portal.invoice;

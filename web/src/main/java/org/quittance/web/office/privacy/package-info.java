/** Requests of customers to be forgotten, decided by staff. */
package org.quittance.web.office.privacy;

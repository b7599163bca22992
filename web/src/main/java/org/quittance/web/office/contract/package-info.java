/** Contracts, opened and ended by staff. */
package org.quittance.web.office.contract;

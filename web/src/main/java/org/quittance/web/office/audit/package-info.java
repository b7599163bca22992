/** The ledger that shows tampering, for administrators. */
package org.quittance.web.office.audit;

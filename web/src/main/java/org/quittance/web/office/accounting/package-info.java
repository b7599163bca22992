/** The books on screen: journals, entries, trial balance, chart of accounts and the FEC. */
package org.quittance.web.office.accounting;

/** The bank's files, transfers whose account nobody knows, payments, deposit slips and debits that came back. */
package org.quittance.web.office.bank;

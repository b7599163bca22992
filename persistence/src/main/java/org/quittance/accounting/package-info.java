/**
 * The operator's books: double-entry journals of sales, purchases, bank and other operations, and what is made of them.
 *
 * <p>Whatever becomes final (documents of a run, movements of accounts, payouts) is posted in its own transaction, set-wise
 * in SQL, by rules that are dated data ({@code posting_rule}). An entry bears the identifier of what it is about, so
 * nothing is posted twice; the database refuses lines that do not balance and any change. Entries are numbered when staff
 * validate a day; what comes later for that day is posted on the first one still open.
 *
 * <p>VAT is posted with the invoice, as of an operator who pays it on invoicing ("d'après les débits"). The books begin with
 * the first document and carry nothing forward: opening balances are the work of the general ledger that takes them over.
 */
package org.quittance.accounting;

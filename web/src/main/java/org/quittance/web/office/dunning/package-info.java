/** The office's pages about unpaid invoices: their age, dunning and its policies, payment plans. */
package org.quittance.web.office.dunning;

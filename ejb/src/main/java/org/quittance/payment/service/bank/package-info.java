/** The bank's files in and ours out: entries matched or kept for staff, deposits and refunds. */
package org.quittance.payment.service.bank;

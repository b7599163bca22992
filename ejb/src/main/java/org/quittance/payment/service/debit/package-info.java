/** Direct debits: mandates, batches on their way to the bank, and what comes back from it. */
package org.quittance.payment.service.debit;

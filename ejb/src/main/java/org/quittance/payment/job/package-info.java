/** The long and repeated work around payments, as Jakarta Batch jobs; what is left to do is known from the rows. */
package org.quittance.payment.job;

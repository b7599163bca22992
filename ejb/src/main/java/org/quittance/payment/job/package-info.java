/**
 * The long and repeated work around payments, as restartable Jakarta Batch jobs. What is done is known from the rows
 * themselves, so a job may be killed and started again at any time without losing or doubling anything.
 */
package org.quittance.payment.job;

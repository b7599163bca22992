/**
 * The long and repeated work around payments, as restartable Jakarta Batch jobs: attempts by card are asked for; debits are
 * announced, taken into a batch, written to the bank's file and posted on their day. What is left to do is known from the
 * rows, so a job may be killed and started again at any time without losing or doubling anything.
 */
package org.quittance.payment.job;

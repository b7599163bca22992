/**
 * The long work of a billing run, as restartable Jakarta Batch jobs. What is done is known from the rows themselves
 * (contracts that wait for a draft, invoices that wait for publication), so a job may be started again at any time
 * without losing or doubling anything.
 */
package org.quittance.billing.job;

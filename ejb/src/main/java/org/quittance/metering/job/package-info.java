/**
 * The job that imports a file of meter data.
 *
 * <p>Lines are read in blocks; what a block says, what became of its lines, and how far the file is read are committed
 * in one transaction together with the job's checkpoint. A killed server therefore goes on after the last block
 * committed, without loss or doubles. A file that is no load curve ends refused in its first transaction.
 */
package org.quittance.metering.job;

/**
 * The job that imports a file of meter data.
 *
 * <p>Lines are read in blocks; what a block says, what became of its lines, and how far the file is read are committed
 * in one transaction together with the job's checkpoint. A killed server therefore goes on after the last block
 * committed, without loss or doubles. A file of no known format ends refused in its first transaction.
 *
 * <p>One reader and one writer serve every format: the writer has a {@link org.quittance.metering.job.BlockStore} for each
 * kind of entry, which reads what is known and writes what is new in a handful of statements a block.
 */
package org.quittance.metering.job;

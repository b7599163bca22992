/**
 * Turns files of meter data into entries: steps of load curves, indexes, exits, colours. Everything here is pure: text
 * in, entries, faults and merged days or registers out; the job around it stores them.
 *
 * <p>Decisions: the format is told from the first lines, never from a name. A line that cannot be used is listed with
 * its number and a {@link org.quittance.metering.importing.LineFault} and the rest goes in; a file of no known format is
 * refused whole, and so is XML that its schema does not allow. Within one load curve the first of two contradicting
 * lines is kept, a later file wins over an earlier one; of two readings for one day the first is in force and the other
 * is held ({@link org.quittance.metering.importing.RegisterMerge}).
 *
 * <p>Dates: the end of a step in load curves; the end of the day in R151, so that its index is that of the next day at
 * 00:00; 00:00 of the day in files of our own.
 */
package org.quittance.metering.importing;

/**
 * Turns files of meter data into the values of load-curve days. Everything here is pure: text in, steps, faults and
 * merged days out; the job around it stores them.
 *
 * <p>Decisions: a line that cannot be used is listed with its number and a {@link
 * org.quittance.metering.importing.LineFault} and the rest goes in; a file that is no load curve at all is refused
 * whole. Within one file the first of two contradicting lines is kept; a later file wins over an earlier one.
 */
package org.quittance.metering.importing;

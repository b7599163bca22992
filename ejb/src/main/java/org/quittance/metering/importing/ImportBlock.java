package org.quittance.metering.importing;

import java.util.List;

/**
 * A stretch of a file, read.
 *
 * @param position bytes of the file read so far
 * @param lines read in this block, the header and blank ones not counted
 * @param emptyValues lines that give no value for their time: gaps, not faults
 * @param last whether the file ends here
 */
public record ImportBlock(long position, long lines, long emptyValues, List<MeterStep> steps, List<BadLine> badLines,
                          boolean last) {}

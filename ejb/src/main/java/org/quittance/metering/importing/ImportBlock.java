package org.quittance.metering.importing;

import java.util.List;

/**
 * A stretch of a file, read.
 *
 * @param position bytes of the file read so far
 * @param lines read in this block, headers and blank ones not counted
 * @param emptyValues lines that give no value for their time: gaps, not faults
 * @param last whether the file ends here
 */
public record ImportBlock(long position, long lines, long emptyValues, List<FileEntry> entries, List<BadLine> badLines,
                          boolean last) {

    /** The entries of a file whose format has but one kind of them. */
    public <E extends FileEntry> List<E> entries(Class<E> kind) {
        return entries.stream().map(kind::cast).toList();
    }
}

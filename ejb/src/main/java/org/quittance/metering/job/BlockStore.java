package org.quittance.metering.job;

import java.util.List;
import org.quittance.metering.MeterFile;
import org.quittance.metering.importing.BadLine;
import org.quittance.metering.importing.ImportBlock;

/** Stores what the entries of a block say, in a handful of statements; one for the formats of each kind. */
interface BlockStore {

    /**
     * What became of a block's entries.
     *
     * @param held lines in doubt, kept for staff
     * @param written days of curves, readings, exits or colours that were stored
     * @param corrected those of them that took the place of another value
     * @param refused lines that do not fit what is known here
     */
    record Outcome(long accepted, long doubled, long held, long written, long corrected, List<BadLine> refused) {}

    Outcome store(MeterFile file, ImportBlock block);

    /** The file was read to its end. */
    default void finished(MeterFile file) {
        // most remember nothing between blocks
    }
}

package org.quittance.metering.job;

import org.quittance.metering.importing.ImportBlock;
import org.quittance.metering.importing.RefusedFileException;

/** What the reader hands over: a block of the file or, once, why there is none. */
record ImportItem(ImportBlock block, RefusedFileException refusal) {}

package org.quittance.metering.importing;

import java.util.List;

/** Understands the rows of one format of our own; each says everything by itself. */
interface Rows {

    List<Column> columns();

    FileEntry entry(NamedColumns.Row row) throws BadLineException;
}

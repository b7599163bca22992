/**
 * Figures that staff look at: how the operator does by month and service, what waits for whom and since when. Everything is
 * read, nothing is written; each figure is one statement over many rows, in {@link org.quittance.report.ReportSql} and
 * {@link org.quittance.report.QueueSql}, so that a page asks a fixed number of them. A figure can be read again line by
 * line in the list of another component, whose filter counts by the same rule.
 */
package org.quittance.report;

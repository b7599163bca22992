package org.quittance.metering.importing;

/**
 * @param end offset of the first byte after the line and its line ending
 * @param ended false for the last line of a file that does not finish with a line ending
 * @param tooLong true if the text is only the beginning of the line
 */
record FileLine(long number, String text, long end, boolean ended, boolean tooLong) {}

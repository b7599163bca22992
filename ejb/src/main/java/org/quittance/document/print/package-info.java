/**
 * The print file of a billing run: one PDF with the documents of all customers who want paper. Each letter starts on a front
 * side, its address stands where the envelope's window is; letters are sorted as the post takes them, and a count sheet
 * comes first. However many letters there are, only some are in memory at a time.
 *
 * <p>A letter shows the document of the archive, page by page. Where its customer has no login yet, it is rendered again with
 * a temporary password in its access block, which the archive never sees.
 */
package org.quittance.document.print;

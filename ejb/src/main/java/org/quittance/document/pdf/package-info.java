/**
 * Turns what a document says into a PDF: {@link org.quittance.document.pdf.InvoiceDocument} in, bytes out. Pure: no
 * database, no clock, no settings; the same input gives the same pages on every machine.
 *
 * <p>Every document is PDF/A-3B (kept for ten years) and PDF/UA-1 (read aloud by a screen reader) at the same time.
 * Pieces that any document of an operator needs are {@link org.quittance.document.pdf.ArchivalPdf},
 * {@link org.quittance.document.pdf.Sheet}, {@link org.quittance.document.pdf.RuledTable},
 * {@link org.quittance.document.pdf.LetterHead} and {@link org.quittance.document.pdf.PageFrame}; the rest belongs to
 * the invoice.
 */
package org.quittance.document.pdf;

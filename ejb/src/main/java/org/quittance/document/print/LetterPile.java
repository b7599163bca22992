package org.quittance.document.print;

import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.quittance.document.pdf.ArchivalPdf;

/**
 * Lays letters on a pile of paper for printing on both sides. Pages are written as they come; what stays in memory of a
 * letter is where its pages lie.
 */
public final class LetterPile implements AutoCloseable {

    private final PdfDocument pile;

    public LetterPile(OutputStream out, String title) {
        pile = ArchivalPdf.pile(out, title);
        pile.setDefaultPageSize(PageSize.A4);
    }

    /** @return the pages of the letter, a blank back not counted */
    public int add(byte[] letter) {
        return insert(letter, pile.getNumberOfPages() + 1);
    }

    /** Lays a letter on top of all others. */
    int addOnTop(byte[] letter) {
        return insert(letter, 1);
    }

    private int insert(byte[] letter, int at) {
        try (PdfDocument from = new PdfDocument(new PdfReader(new ByteArrayInputStream(letter)))) {
            int pages = from.getNumberOfPages();
            from.copyPagesTo(1, pages, pile, at);
            int end = at + pages;
            if (pages % 2 == 1) {
                pile.addNewPage(end++);
            }
            for (int page = at; page < end; page++) {
                pile.getPage(page).flush();
            }
            pile.flushCopiedObjects(from);
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int pages() {
        return pile.getNumberOfPages();
    }

    @Override
    public void close() {
        pile.close();
    }
}

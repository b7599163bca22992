package org.quittance.document.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.AreaBreak;
import com.itextpdf.layout.element.Paragraph;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.quittance.document.pdf.CountSheet;
import org.quittance.document.pdf.CountSheetPdf;
import org.quittance.document.pdf.InvoiceDocument.Seller;
import org.quittance.document.pdf.VeraPdf;
import org.quittance.operator.PieceStream;

/** Paper for a machine that prints on both sides and folds each letter into its envelope. */
class LetterPileTest {

    /** Three letters of 1, 2 and 3 pages, and on top a sheet of one: 2 + 2 + 2 + 4 sides. */
    @Test
    void everyLetterStartsOnAFrontSide() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (LetterPile pile = new LetterPile(out, "Courriers")) {
            assertThat(pile.add(letter("a", 1))).isEqualTo(1);
            assertThat(pile.add(letter("b", 2))).isEqualTo(2);
            assertThat(pile.add(letter("c", 3))).isEqualTo(3);
            pile.addOnTop(letter("count", 1));
            assertThat(pile.pages()).isEqualTo(10);
        }

        assertThat(pages(out.toByteArray())).containsExactly(
                "count 1", "", "a 1", "", "b 1", "b 2", "c 1", "c 2", "c 3", "");
    }

    @Test
    void isFitForTheArchiveAsWhatItIsMadeOf() {
        byte[] letter = new CountSheetPdf().render(new CountSheet(new Seller("Régie du Val", List.of("74000 Valbourg"), null,
                null, null, null, "regie.example", "#0b6e6e"), "M-2026-10", LocalDate.of(2026, 11, 3),
                List.of(new CountSheet.Area("63", 3, 9, 5)), List.of(), 1, Locale.FRENCH));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (LetterPile pile = new LetterPile(out, "Courriers")) {
            pile.add(letter);
            pile.add(letter);
            pile.addOnTop(letter);
        }

        assertThat(VeraPdf.archiveFindings(out.toByteArray())).isEmpty();
    }

    /** 400 letters of 100 kB that no compression makes smaller are 40 MB; a fifth of it would be much to keep. */
    @Test
    void keepsLittleOfALetterInMemory() {
        PieceStream out = new PieceStream(piece -> { });
        try (LetterPile pile = new LetterPile(out, "Courriers")) {
            pile.add(noise(0));
            long before = used();
            for (int i = 1; i <= 400; i++) {
                pile.add(noise(i));
            }
            assertThat(used() - before).isLessThan(8_000_000);
        }
        assertThat(out.written()).isGreaterThan(40_000_000);
    }

    private static byte[] noise(int seed) {
        byte[] noise = new byte[100_000];
        new Random(seed).nextBytes(noise);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfDocument document = new PdfDocument(new PdfWriter(out))) {
            document.addNewPage().newContentStreamAfter().setData(noise);
        }
        return out.toByteArray();
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static List<String> pages(byte[] pdf) throws IOException {
        try (PdfDocument document = new PdfDocument(new PdfReader(new ByteArrayInputStream(pdf)))) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                pages.add(PdfTextExtractor.getTextFromPage(document.getPage(page)));
            }
            return pages;
        }
    }

    private static byte[] letter(String text, int pages) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Document document = new Document(new PdfDocument(new PdfWriter(out)))) {
            for (int page = 1; page <= pages; page++) {
                document.add(new Paragraph(text + " " + page));
                if (page < pages) {
                    document.add(new AreaBreak());
                }
            }
        }
        return out.toByteArray();
    }
}

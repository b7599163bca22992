package org.quittance.document.pdf;

import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Source Sans 3 (SIL Open Font License), whose figures all have the same width. The two font programs are read once;
 * every document embeds only the glyphs it uses.
 */
enum Typeface {
    REGULAR("SourceSans3-Regular.ttf", "QTREGU"),
    BOLD("SourceSans3-Semibold.ttf", "QTBOLD");

    private final FontProgram program;

    Typeface(String file, String tag) {
        try (InputStream in = Typeface.class.getResourceAsStream("font/" + file)) {
            program = new RepeatableFont(in.readAllBytes(), tag);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A font of one document: it collects the glyphs used there. */
    PdfFont font() {
        PdfFont font = PdfFontFactory.createFont(program, PdfEncodings.IDENTITY_H, EmbeddingStrategy.FORCE_EMBEDDED);
        font.setSubset(false);
        return font;
    }
}

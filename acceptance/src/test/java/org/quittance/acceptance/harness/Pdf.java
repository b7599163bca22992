package org.quittance.acceptance.harness;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import com.itextpdf.kernel.pdf.canvas.parser.filter.TextRegionEventFilter;
import com.itextpdf.kernel.pdf.canvas.parser.listener.FilteredTextEventListener;
import com.itextpdf.kernel.pdf.canvas.parser.listener.LocationTextExtractionStrategy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion.Status;

/** Reads documents, and has them judged by veraPDF. */
public final class Pdf {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Pdf() {
    }

    /** Of all pages. */
    public static String text(byte[] pdf) {
        return String.join("\n", pages(pdf));
    }

    /** Of every page, one by one. */
    public static List<String> pages(byte[] pdf) {
        try (PdfDocument document = new PdfDocument(new PdfReader(new ByteArrayInputStream(pdf)))) {
            return IntStream.rangeClosed(1, document.getNumberOfPages())
                    .mapToObj(page -> PdfTextExtractor.getTextFromPage(document.getPage(page))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What a part of a page shows, line by line from its top; a line that is only partly in it is there whole.
     *
     * @param page counted from 1
     * @param left of the page's left edge, as {@code top} of its upper one, in millimetres
     */
    public static List<String> textAt(byte[] pdf, int page, double left, double top, double width, double height) {
        try (PdfDocument document = new PdfDocument(new PdfReader(new ByteArrayInputStream(pdf)))) {
            Rectangle sheet = document.getPage(page).getPageSize();
            Rectangle part = new Rectangle(points(left), sheet.getHeight() - points(top + height), points(width), points(height));
            return PdfTextExtractor.getTextFromPage(document.getPage(page), new FilteredTextEventListener(
                    new LocationTextExtractionStrategy(), new TextRegionEventFilter(part))).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static float points(double millimetres) {
        return (float) (millimetres * 72 / 25.4);
    }

    /** What is wrong by PDF/A-3B; empty when nothing is. */
    public static List<String> archiveFindings(byte[] pdf) {
        return findings(pdf, PDFAFlavour.PDFA_3_B);
    }

    /** What a machine can find wrong by PDF/UA-1; empty when nothing is. */
    public static List<String> accessibilityFindings(byte[] pdf) {
        return findings(pdf, PDFAFlavour.PDFUA_1);
    }

    private static synchronized List<String> findings(byte[] pdf, PDFAFlavour flavour) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage()).distinct().toList();
        } catch (VeraPDFException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

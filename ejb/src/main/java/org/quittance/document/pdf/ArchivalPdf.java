package org.quittance.document.pdf;

import com.itextpdf.commons.actions.EventManager;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.pdf.PdfAConformance;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfDocumentInfo;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfOutputIntent;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfUAConformance;
import com.itextpdf.kernel.pdf.PdfViewerPreferences;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.itextpdf.kernel.utils.DefaultSafeXmlParserFactory;
import com.itextpdf.kernel.utils.XmlProcessorCreator;
import com.itextpdf.kernel.xmp.XMPException;
import com.itextpdf.kernel.xmp.XMPMeta;
import com.itextpdf.kernel.xmp.XMPUtils;
import com.itextpdf.pdfa.PdfADocument;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;

/**
 * An empty PDF/A-3B and PDF/UA-1 document. Its dates and identifier derive from what is said about it, so that a
 * document rendered twice has the same bytes and the same SHA-256.
 */
public final class ArchivalPdf {

    private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final DateTimeFormatter MIDNIGHT_UTC = DateTimeFormatter.ofPattern("'D:'yyyyMMdd'000000Z'");

    static {
        // Quittance is free software under the AGPL itself; iText need not remind of it in the log.
        EventManager.acknowledgeAgplUsageDisableWarningMessage();
        XmlProcessorCreator.setXmlParserFactory(new BuiltInParsers());
    }

    private ArchivalPdf() {
    }

    static OrderlyDocument open(OutputStream out, String title, String author, String language, LocalDate createdOn) {
        PdfString identifier = new PdfString(UUID.nameUUIDFromBytes(
                (author + '\n' + title + '\n' + createdOn).getBytes(StandardCharsets.UTF_8)).toString());
        WriterProperties properties = new WriterProperties()
                .setInitialDocumentId(identifier)
                .setModifiedDocumentId(identifier)
                .setFullCompressionMode(true)
                .addPdfUaXmpMetadata(PdfUAConformance.PDF_UA_1);
        OrderlyDocument pdf = new OrderlyDocument(new PdfWriter(out, properties));
        pdf.setTagged();
        pdf.getCatalog().setLang(new PdfString(language));
        pdf.getCatalog().setViewerPreferences(new PdfViewerPreferences().setDisplayDocTitle(true));
        PdfDocumentInfo description = pdf.getDocumentInfo();
        description.setTitle(title).setAuthor(author).setCreator("Quittance");
        description.setMoreInfo(PdfName.CreationDate.getValue(), MIDNIGHT_UTC.format(createdOn));
        description.setMoreInfo(PdfName.ModDate.getValue(), MIDNIGHT_UTC.format(createdOn));
        return pdf;
    }

    /**
     * An empty file for pages of such documents, to be printed: PDF/A-3B too, so that every font is in it, but without
     * their tags: a machine reads it, each letter in it is archived with its tags, and iText keeps the tags of everything
     * copied until the file is closed, 200 kB for a letter of three pages, which would be gigabytes for a run. What is laid
     * into it is not checked again, for a check remembers every object it has seen.
     */
    public static PdfDocument pile(OutputStream out, String title) {
        PdfDocument pdf = new PdfDocument(new PdfWriter(out, new WriterProperties().setFullCompressionMode(true)
                .addPdfAXmpMetadata(PdfAConformance.PDF_A_3B)));
        pdf.getDocumentInfo().setTitle(title).setCreator("Quittance");
        pdf.addOutputIntent(outputIntent());
        return pdf;
    }

    /** Those of the JDK: iText would look for others through all modules of the server, anew for each document. */
    private static final class BuiltInParsers extends DefaultSafeXmlParserFactory {

        @Override
        protected DocumentBuilderFactory createDocumentBuilderFactory() {
            return DocumentBuilderFactory.newDefaultInstance();
        }
    }

    /** A date as a PDF writes it. */
    static PdfString midnight(LocalDate day) {
        return new PdfString(MIDNIGHT_UTC.format(day));
    }

    private static PdfOutputIntent outputIntent() {
        return new PdfOutputIntent("Custom", "", "https://www.color.org", "sRGB IEC61966-2.1",
                new ByteArrayInputStream(SRGB));
    }

    /** Writes its fonts in the order they were added (iText would write them in any), and metadata of our own. */
    static final class OrderlyDocument extends PdfADocument {

        private XMPMeta added;

        private OrderlyDocument(PdfWriter writer) {
            super(writer, PdfAConformance.PDF_A_3B, outputIntent());
        }

        /** Says more in the metadata when the document is closed; of what is said twice, this stays. */
        void describe(XMPMeta metadata) {
            added = metadata;
        }

        @Override
        protected XMPMeta updateDefaultXmpMetadata() throws XMPException {
            XMPMeta metadata = super.updateDefaultXmpMetadata();
            if (added != null) {
                XMPUtils.appendProperties(added, metadata, true, true);
            }
            return metadata;
        }

        @Override
        protected void flushFonts() {
            getDocumentFonts().stream()
                    .sorted(Comparator.comparingInt(font -> font.getPdfObject().getIndirectReference().getObjNumber()))
                    .forEach(PdfFont::flush);
        }
    }
}

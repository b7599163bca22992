package org.quittance.document.pdf;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.filespec.PdfFileSpec;
import com.itextpdf.kernel.xmp.XMPException;
import com.itextpdf.kernel.xmp.XMPMeta;
import com.itextpdf.kernel.xmp.XMPMetaFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.quittance.document.facturx.FacturX;

/**
 * Makes a PDF/A-3 a Factur-X: the XML as an associated file that says the same as the pages (Alternative), and metadata
 * that name it, declared by an extension schema as PDF/A wants.
 */
final class FacturXAttachment {

    private static final PdfName XML = new PdfName("text/xml");
    private static final XMPMeta METADATA = metadata();

    private FacturXAttachment() {
    }

    static void add(ArchivalPdf.OrderlyDocument pdf, byte[] xml, LocalDate modifiedOn) {
        PdfDictionary parameters = new PdfDictionary();
        parameters.put(PdfName.ModDate, ArchivalPdf.midnight(modifiedOn));
        pdf.addAssociatedFile(FacturX.FILE_NAME, PdfFileSpec.createEmbeddedFileSpec(
                pdf, xml, "Factur-X", FacturX.FILE_NAME, XML, parameters, PdfName.Alternative));
        pdf.describe(METADATA);
    }

    private static XMPMeta metadata() {
        try (InputStream in = FacturXAttachment.class.getResourceAsStream("factur-x.xmp")) {
            return XMPMetaFactory.parse(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMPException e) {
            throw new IllegalStateException(e);
        }
    }
}

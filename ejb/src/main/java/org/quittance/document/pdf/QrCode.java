package org.quittance.document.pdf;

import com.itextpdf.barcodes.exceptions.WriterException;
import com.itextpdf.barcodes.qrcode.ByteMatrix;
import com.itextpdf.barcodes.qrcode.EncodeHintType;
import com.itextpdf.barcodes.qrcode.ErrorCorrectionLevel;
import com.itextpdf.barcodes.qrcode.QRCodeWriter;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;
import com.itextpdf.layout.element.Image;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A QR code as lines, not as a picture: sharp at any size and small in bytes. It comes without its white margin; who
 * places it leaves four modules free around it.
 */
final class QrCode {

    private static final byte DARK = 0;

    private QrCode() {
    }

    /**
     * Readable with 15 % of it damaged (level M).
     *
     * @param side        of the square, in points
     * @param alternative what a screen reader says instead
     */
    static Image of(Sheet sheet, String text, float side, String alternative) {
        ByteMatrix modules = modules(text);
        int margin = 0;
        while (modules.get(margin, margin) != DARK) {
            margin++;
        }
        PdfFormXObject drawing = new PdfFormXObject(new Rectangle(side, side));
        PdfCanvas canvas = new PdfCanvas(drawing, sheet.pdf).setFillColor(Palette.INK);
        draw(canvas, modules, margin, side / (modules.getWidth() - 2 * margin));
        Image image = new Image(drawing);
        image.getAccessibilityProperties().setAlternateDescription(alternative);
        return image;
    }

    /** Dark modules side by side are one bar. */
    private static void draw(PdfCanvas canvas, ByteMatrix modules, int margin, float module) {
        int end = modules.getWidth() - margin;
        for (int y = margin; y < end; y++) {
            int x = margin;
            while (x < end) {
                int from = x;
                while (x < end && modules.get(x, y) == DARK) {
                    x++;
                }
                if (x > from) {
                    canvas.rectangle((from - margin) * module, (end - 1 - y) * module, (x - from) * module, module);
                }
                x++;
            }
        }
        canvas.fill();
    }

    /** The bytes are UTF-8 without a mark of it, which is what readers of all kinds understand. */
    private static ByteMatrix modules(String text) {
        String bytes = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        try {
            return new QRCodeWriter().encode(bytes, 1, 1, Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M));
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code: " + text, e);
        }
    }
}

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
 * places it leaves four modules free around it. On pages it is a drawing too.
 */
public final class QrCode {

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

    /** The dark modules as the path of an SVG drawing, one unit each, and how many of them make a side. */
    public record Path(String lines, int side) {
    }

    /** For a page. */
    public static Path path(String text) {
        ByteMatrix modules = modules(text);
        StringBuilder lines = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y) == DARK) {
                    lines.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return new Path(lines.toString(), modules.getWidth());
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

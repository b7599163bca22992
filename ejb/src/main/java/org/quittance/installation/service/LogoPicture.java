package org.quittance.installation.service;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.quittance.operator.Operator;

/**
 * Makes a logo of what somebody uploads. Its content says what it is: PNG or JPEG, nothing else, for an SVG may hold scripts.
 * What is kept is a PNG painted anew on white, so that nothing of the file but its pixels reaches a page, a mail or a PDF (PDF/A
 * asks that no picture is transparent).
 */
final class LogoPicture {

    static final int MOST_BYTES = 2 << 20;
    /** Of a picture before it is painted smaller: what it takes in memory, whatever the file's size. */
    private static final int MOST_SIDE = 4_000;
    private static final int WIDTH = 640;
    private static final int HEIGHT = 200;

    private LogoPicture() {
    }

    /** @throws UnfitOperatorException if it is no such picture, or too large */
    static Operator.Logo of(byte[] content) {
        if (content.length > MOST_BYTES) {
            throw new UnfitOperatorException(Set.of(OperatorFault.LOGO_LARGE));
        }
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            ImageReader reader = reader(in);
            try {
                reader.setInput(in, true, true);
                if (reader.getWidth(0) > MOST_SIDE || reader.getHeight(0) > MOST_SIDE) {
                    throw new UnfitOperatorException(Set.of(OperatorFault.LOGO_LARGE));
                }
                return painted(reader.read(0));
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new UnfitOperatorException(Set.of(OperatorFault.LOGO_TYPE));
        }
    }

    private static ImageReader reader(ImageInputStream in) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
        while (readers.hasNext()) {
            ImageReader reader = readers.next();
            if (Set.of("png", "jpeg").contains(reader.getFormatName().toLowerCase(java.util.Locale.ROOT))) {
                return reader;
            }
        }
        throw new UnfitOperatorException(Set.of(OperatorFault.LOGO_TYPE));
    }

    private static Operator.Logo painted(BufferedImage picture) throws IOException {
        double scale = Math.min(1, Math.min((double) WIDTH / picture.getWidth(), (double) HEIGHT / picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        BufferedImage canvas = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D paint = canvas.createGraphics();
        try {
            paint.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            paint.drawImage(picture, 0, 0, width, height, Color.WHITE, null);
        } finally {
            paint.dispose();
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(canvas, "png", png);
        return new Operator.Logo(png.toByteArray(), width, height);
    }
}

package org.quittance.document.pdf;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.canvas.CanvasArtifact;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.font.PdfFont;

/**
 * What stands on every page when all pages are known: who, which document, which page of how many; on drafts a
 * watermark. All of it is an artifact: a screen reader does not repeat it on every page.
 */
final class PageFrame {

    private static final float RULE = Sheet.BOTTOM - 14;
    private static final float LINE = 9.5f;

    private final Sheet sheet;

    PageFrame(Sheet sheet) {
        this.sheet = sheet;
    }

    /**
     * @param operator name, at the head of the following pages
     * @param document short name and number of the document
     * @param identity two lines at the foot: who the operator is
     * @param watermark null unless it is a draft
     */
    void draw(String operator, String document, String[] identity, String watermark) {
        int pages = sheet.pdf.getNumberOfPages();
        for (int i = 1; i <= pages; i++) {
            PdfPage page = sheet.pdf.getPage(i);
            if (watermark != null) {
                watermark(page, watermark);
            }
            PdfCanvas canvas = new PdfCanvas(page.newContentStreamAfter(), page.getResources(), sheet.pdf);
            canvas.openTag(new CanvasArtifact());
            if (i > 1) {
                float top = Sheet.HEIGHT - Sheet.millimetres(15);
                left(canvas, sheet.bold, 10, top, fitted(operator, sheet.bold, 10, Sheet.CONTENT / 2));
                right(canvas, sheet.regular, Sheet.SMALL, top, document);
                rule(canvas, top - 7);
            }
            rule(canvas, RULE);
            for (int line = 0; line < identity.length; line++) {
                left(canvas, sheet.regular, Sheet.SMALL, RULE - 12 - line * LINE,
                        fitted(identity[line], sheet.regular, Sheet.SMALL,
                                Sheet.CONTENT - 18 - sheet.regular.getWidth(document, Sheet.SMALL)));
            }
            right(canvas, sheet.bold, Sheet.SMALL, RULE - 12, sheet.words.text("frame.page", i, pages));
            right(canvas, sheet.regular, Sheet.SMALL, RULE - 12 - LINE, document);
            canvas.closeTag();
        }
    }

    private void rule(PdfCanvas canvas, float y) {
        canvas.setStrokeColor(Palette.RULE).setLineWidth(0.5f).moveTo(Sheet.SIDE, y)
                .lineTo(Sheet.WIDTH - Sheet.SIDE, y).stroke();
    }

    private static void left(PdfCanvas canvas, PdfFont font, float size, float y, String text) {
        show(canvas, font, size, Sheet.SIDE, y, text);
    }

    private static void right(PdfCanvas canvas, PdfFont font, float size, float y, String text) {
        show(canvas, font, size, Sheet.WIDTH - Sheet.SIDE - font.getWidth(text, size), y, text);
    }

    private static void show(PdfCanvas canvas, PdfFont font, float size, float x, float y, String text) {
        canvas.beginText().setFillColor(Palette.MUTED).setFontAndSize(font, size).moveText(x, y).showText(text).endText();
    }

    /** One line only: what does not fit is cut, the whole stands on the first page. */
    private static String fitted(String text, PdfFont font, float size, float width) {
        String fitted = text;
        while (font.getWidth(fitted, size) > width) {
            fitted = fitted.substring(0, fitted.length() - 2).stripTrailing() + "…";
        }
        return fitted;
    }

    /** Under the content, so that nothing becomes hard to read. */
    private void watermark(PdfPage page, String text) {
        PdfCanvas canvas = new PdfCanvas(page.newContentStreamBefore(), page.getResources(), sheet.pdf);
        float size = 120;
        double turn = Math.toRadians(52);
        float half = sheet.bold.getWidth(text, size) / 2;
        Rectangle box = page.getPageSize();
        float x = (float) (box.getWidth() / 2 - half * Math.cos(turn) + 40 * Math.sin(turn));
        float y = (float) (box.getHeight() / 2 - half * Math.sin(turn) - 40 * Math.cos(turn));
        canvas.openTag(new CanvasArtifact()).saveState().beginText().setFillColor(Palette.WATERMARK)
                .setFontAndSize(sheet.bold, size)
                .setTextMatrix((float) Math.cos(turn), (float) Math.sin(turn), (float) -Math.sin(turn),
                        (float) Math.cos(turn), x, y)
                .showText(text).endText().restoreState().closeTag();
    }
}

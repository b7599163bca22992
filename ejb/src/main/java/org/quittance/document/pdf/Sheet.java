package org.quittance.document.pdf;

import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.Canvas;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.layout.RootLayoutArea;
import com.itextpdf.layout.properties.Property;
import com.itextpdf.layout.properties.UnitValue;

/** A4 paper with its typography: sizes in points, text styles, and the two fonts of this document. */
final class Sheet {

    static final float WIDTH = PageSize.A4.getWidth();
    static final float HEIGHT = PageSize.A4.getHeight();
    static final float SIDE = millimetres(17);
    static final float TOP = millimetres(25);
    static final float BOTTOM = millimetres(25);
    static final float CONTENT = WIDTH - 2 * SIDE;

    static final float SMALL = 7.5f;
    static final float TEXT = 9f;
    /** Of the font's own line, which is 1.6 times its size. */
    static final float LEAD = 0.82f;
    static final float TIGHT = 0.74f;

    final PdfDocument pdf;
    final Document flow;
    final Palette palette;
    final Wording words;
    final PdfFont regular = Typeface.REGULAR.font();
    final PdfFont bold = Typeface.BOLD.font();

    Sheet(PdfDocument pdf, Palette palette, Wording words) {
        this.pdf = pdf;
        this.palette = palette;
        this.words = words;
        pdf.setDefaultPageSize(PageSize.A4);
        flow = new Document(pdf, PageSize.A4, false);
        flow.setMargins(TOP, SIDE, BOTTOM, SIDE);
        flow.setFont(regular).setFontSize(TEXT).setFontColor(Palette.INK);
    }

    static float millimetres(float length) {
        return length * 72 / 25.4f;
    }

    /** What is left of the first page, in points; none once the flow has gone on to the next. */
    float roomOnFirstPage() {
        RootLayoutArea area = (RootLayoutArea) flow.getRenderer().getCurrentArea();
        return area.getPageNumber() == 1 ? area.getBBox().getHeight() : 0;
    }

    /** An area of a page apart from the flow, filled from its top. */
    Canvas area(PdfPage page, float left, float fromTop, float width, float height) {
        Canvas canvas = new Canvas(page, new Rectangle(left, HEIGHT - fromTop - height, width, height));
        canvas.setFont(regular).setFontSize(TEXT).setFontColor(Palette.INK);
        return canvas;
    }

    Paragraph text(String text) {
        return new Paragraph(text).setMargin(0).setMultipliedLeading(LEAD);
    }

    Paragraph strong(String text) {
        return text(text).setFont(bold);
    }

    Paragraph muted(String text) {
        return text(text).setFontSize(SMALL).setFontColor(Palette.MUTED);
    }

    /** A figure, a date or a reference: never broken over two lines. */
    Paragraph figure(String text) {
        Paragraph figure = text(text);
        figure.setProperty(Property.NO_SOFT_WRAP_INLINE, true);
        return figure;
    }

    Paragraph title(String text) {
        return headed(StandardRoles.H1, text).setFontSize(17).setFontColor(palette.brand()).setMultipliedLeading(TIGHT);
    }

    Paragraph heading(String text) {
        return headed(StandardRoles.H2, text).setFontSize(12).setFontColor(palette.brand()).setMarginTop(15)
                .setMarginBottom(4);
    }

    Paragraph subheading(String text) {
        return headed(StandardRoles.H3, text).setMarginTop(6).setMarginBottom(1);
    }

    private Paragraph headed(String role, String text) {
        Paragraph heading = strong(text).setKeepWithNext(true);
        heading.getAccessibilityProperties().setRole(role);
        return heading;
    }

    /** Cells side by side that are no table to a screen reader: it reads their contents one after the other. */
    Table sideBySide(float... widths) {
        Table table = fixed(widths);
        table.getAccessibilityProperties().setRole(StandardRoles.DIV);
        return table;
    }

    /** A table of columns as wide as said; iText measures every cell of a table whose own width it is not told as well. */
    Table fixed(float... widths) {
        float width = 0;
        for (float column : widths) {
            width += column;
        }
        return new Table(UnitValue.createPointArray(widths)).setFixedLayout().setWidth(width).setBorder(Border.NO_BORDER);
    }

    /** A cell of {@link #sideBySide}. */
    Cell side() {
        Cell cell = new Cell().setBorder(Border.NO_BORDER).setPadding(0);
        cell.getAccessibilityProperties().setRole(StandardRoles.DIV);
        return cell;
    }

    /** Labels and their values in two columns; see {@link #fact}. */
    Table facts(float labels, float values) {
        return sideBySide(labels, values);
    }

    void fact(Table facts, String label, String value) {
        facts.addCell(side().add(text(label).setFontColor(Palette.MUTED)).setPaddingRight(6));
        facts.addCell(side().add(text(value)));
    }

    /** Empty height that a screen reader does not notice. */
    Div space(float height) {
        Div space = new Div().setHeight(height);
        space.getAccessibilityProperties().setRole(StandardRoles.ARTIFACT);
        return space;
    }
}

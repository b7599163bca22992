package org.quittance.document.pdf;

import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.tagging.PdfStructureAttributes;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.TextAlignment;
import com.itextpdf.layout.properties.VerticalAlignment;
import java.util.List;

/**
 * Tables of one set of columns. Every column is at least as wide as its widest figure, so that no figure is ever
 * broken; the first column, the row's heading, takes what it needs and the rest is shared by all. Header rows repeat on
 * each page, rows do not split.
 */
final class RuledTable {

    private static final float SIDE_PADDING = 4;
    private static final float PADDING = 2 * SIDE_PADDING + 0.5f;
    /** A first column narrower than this breaks its texts too often. */
    private static final float NARROW = 150;
    private static final float ROW_PADDING = 3.2f;
    /** A table of no more rows than this moves to the next page whole. */
    private static final int KEPT_TOGETHER = 9;

    /** Whether the content stands at the right, below each other's decimals. */
    record Column(String title, boolean atRight) {
    }

    record Row(List<String> cells, boolean isTotal) {

        static Row of(String... cells) {
            return new Row(List.of(cells), false);
        }

        static Row total(String... cells) {
            return new Row(List.of(cells), true);
        }
    }

    private final Sheet sheet;
    private final List<Column> columns;
    private final float size;
    private final float[] widths;

    /** @param rows of all the tables that shall line up */
    RuledTable(Sheet sheet, float width, float size, List<Column> columns, List<Row> rows) {
        this.sheet = sheet;
        this.columns = columns;
        this.size = size;
        this.widths = new float[columns.size()];
        float wanted = widestCell(0, rows) + PADDING;
        boolean titlesFit = width - sumOfOthers(rows, true) >= Math.min(wanted, NARROW);
        float spare = Math.max(0, width - wanted - sumOfOthers(rows, titlesFit)) / widths.length;
        widths[0] = width;
        for (int i = 1; i < widths.length; i++) {
            widths[i] = column(i, rows, titlesFit) + spare;
            widths[0] -= widths[i];
        }
    }

    /** @param title stands in the header row in place of the first column's title */
    Table table(String title, List<Row> rows) {
        Table table = body(rows);
        for (int i = 0; i < columns.size(); i++) {
            table.addHeaderCell(header(i == 0 ? title : columns.get(i).title(), i));
        }
        return table;
    }

    /** Without a header row: the first column names each row. */
    Table body(List<Row> rows) {
        Table table = sheet.fixed(widths).setFontSize(size).setKeepTogether(rows.size() <= KEPT_TOGETHER);
        for (Row row : rows) {
            for (int i = 0; i < columns.size(); i++) {
                table.addCell(cell(row, i));
            }
        }
        return table;
    }

    private Cell header(String title, int column) {
        Paragraph text = column == 0
                ? sheet.strong(title).setFontSize(size + 1).setFontColor(sheet.palette.brand())
                : sheet.muted(title).setMultipliedLeading(Sheet.TIGHT);
        Cell cell = aligned(new Cell().add(text), column).setVerticalAlignment(VerticalAlignment.BOTTOM)
                .setBorder(Border.NO_BORDER).setBorderBottom(new SolidBorder(sheet.palette.brand(), 1));
        if (column > 0) {
            // Both sizes of type stand on one base line.
            cell.setPaddingBottom(ROW_PADDING + (size + 1 - Sheet.SMALL) * 0.46f);
        }
        return named(cell, "Column");
    }

    private Cell cell(Row row, int column) {
        String content = row.cells().get(column);
        Paragraph text = column == 0 ? sheet.text(content) : sheet.figure(content);
        Cell cell = aligned(new Cell().add(text), column).setKeepTogether(true).setBorder(Border.NO_BORDER)
                .setBorderBottom(new SolidBorder(Palette.RULE, 0.5f));
        if (row.isTotal()) {
            text.setFont(sheet.bold);
            cell.setBackgroundColor(sheet.palette.tint());
        }
        return column == 0 ? named(cell, "Row") : cell;
    }

    private Cell aligned(Cell cell, int column) {
        boolean atRight = columns.get(column).atRight();
        return cell.setTextAlignment(atRight ? TextAlignment.RIGHT : TextAlignment.LEFT)
                .setPadding(ROW_PADDING).setPaddingLeft(SIDE_PADDING).setPaddingRight(SIDE_PADDING);
    }

    private static Cell named(Cell cell, String scope) {
        cell.getAccessibilityProperties().setRole(StandardRoles.TH)
                .addAttributes(new PdfStructureAttributes("Table").addEnumAttribute(PdfName.Scope.getValue(), scope));
        return cell;
    }

    private float sumOfOthers(List<Row> rows, boolean unbrokenTitles) {
        float sum = 0;
        for (int i = 1; i < columns.size(); i++) {
            sum += column(i, rows, unbrokenTitles);
        }
        return sum;
    }

    private float column(int column, List<Row> rows, boolean unbrokenTitle) {
        float widest = widestCell(column, rows);
        String title = columns.get(column).title();
        for (String part : unbrokenTitle ? new String[] {title} : title.split(" ")) {
            widest = Math.max(widest, sheet.regular.getWidth(part, Sheet.SMALL));
        }
        return widest + PADDING;
    }

    private float widestCell(int column, List<Row> rows) {
        float widest = 0;
        for (Row row : rows) {
            PdfFont font = row.isTotal() ? sheet.bold : sheet.regular;
            widest = Math.max(widest, font.getWidth(row.cells().get(column), size));
        }
        return widest;
    }
}

package org.quittance.document.pdf;

import com.itextpdf.io.image.ImageDataFactory;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.Canvas;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Image;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Text;
import com.itextpdf.layout.properties.TextAlignment;
import java.util.List;
import org.quittance.document.pdf.InvoiceDocument.Recipient;
import org.quittance.document.pdf.InvoiceDocument.Seller;
import org.quittance.operator.Operator;

/**
 * The top of the first page: the operator at the left, the customer reference at the right, and below it the address
 * where the window of a DL envelope shows it (110 mm from the left, 50 mm from the top, six lines).
 */
final class LetterHead {

    /** Where text below the letter head may start. */
    static final float END = Sheet.millimetres(88);

    private static final float HEAD_TOP = Sheet.millimetres(13);
    private static final float WINDOW_LEFT = Sheet.millimetres(110);
    private static final float WINDOW_TOP = Sheet.millimetres(50);
    private static final float WINDOW_WIDTH = Sheet.WIDTH - WINDOW_LEFT - Sheet.SIDE;
    private static final float BESIDE_TOP = Sheet.millimetres(44);
    /** Width of what stands left of the address. */
    static final float BESIDE = WINDOW_LEFT - Sheet.SIDE - Sheet.millimetres(6);
    private static final float ACCESS_LINE = 10.5f;
    /** By how much it stands higher than what would stand beside the address without it. */
    private static final float ACCESS_RISE = 7;
    private static final float LOGO_WIDTH = Sheet.millimetres(60);
    private static final float LOGO_HEIGHT = Sheet.millimetres(11);
    private static final float[] NAME_SIZES = {20, 17, 14, 12};

    private final Sheet sheet;
    private final PdfPage page;
    private float besideTop = BESIDE_TOP;

    LetterHead(Sheet sheet, PdfPage page) {
        this.sheet = sheet;
        this.page = page;
    }

    void operator(Seller seller) {
        float width = BESIDE;
        Operator.Logo logo = seller.paper().logo();
        try (Canvas area = sheet.area(page, Sheet.SIDE, HEAD_TOP, width, BESIDE_TOP - HEAD_TOP)) {
            if (logo != null) {
                area.add(sign(logo));
            }
            area.add(sheet.strong(seller.name()).setFontColor(sheet.palette.brand()).setMultipliedLeading(Sheet.TIGHT)
                    .setFontSize(logo == null ? fitting(seller.name(), width, sheet.bold) : NAME_SIZES[NAME_SIZES.length - 1])
                    .setMarginBottom(3));
            seller.address().forEach(line -> area.add(sheet.muted(line)));
        }
    }

    /** Above the name, which says the same: a screen reader leaves it out. */
    private static Image sign(Operator.Logo logo) {
        Image sign = new Image(ImageDataFactory.create(logo.png())).scaleToFit(LOGO_WIDTH, LOGO_HEIGHT).setMarginBottom(3);
        sign.getAccessibilityProperties().setRole(StandardRoles.ARTIFACT);
        return sign;
    }

    /** The label and the reference the customer is asked for everywhere, then short facts about the document. */
    void reference(String reference, List<String> facts) {
        try (Canvas area = sheet.area(page, WINDOW_LEFT, HEAD_TOP, WINDOW_WIDTH, WINDOW_TOP - HEAD_TOP - 4)) {
            area.add(sheet.muted(sheet.words.text("head.reference")).setFontSize(Sheet.TEXT)
                    .setTextAlignment(TextAlignment.RIGHT));
            area.add(sheet.figure(reference).setFont(sheet.bold).setFontSize(18).setMultipliedLeading(Sheet.TIGHT)
                    .setTextAlignment(TextAlignment.RIGHT).setMarginBottom(4));
            for (String fact : facts) {
                area.add(sheet.text(fact).setTextAlignment(TextAlignment.RIGHT));
            }
        }
    }

    void address(Recipient recipient) {
        float size = recipient.address().size() > 6 ? 9 : 10.5f;
        try (Canvas area = sheet.area(page, WINDOW_LEFT, WINDOW_TOP, WINDOW_WIDTH, END - WINDOW_TOP)) {
            area.add(addressLine(recipient.name(), size).setFont(sheet.bold));
            recipient.address().forEach(line -> area.add(addressLine(line, size)));
        }
    }

    /** How to enter the portal; what stands beside the address then begins lower. */
    void access(Marks.Access access) {
        Wording words = sheet.words;
        Paragraph lines = sheet.text(words.text("access.site") + " ").add(new Text(access.site()).setFont(sheet.bold))
                .add("\n" + words.text("access.identifier") + " ").add(new Text(access.identifier()).setFont(sheet.bold));
        besideTop += 2 * ACCESS_LINE;
        if (access.temporaryPassword() != null) {
            lines.add("\n" + words.text("access.password") + " ")
                    .add(new Text(access.temporaryPassword()).setFont(sheet.bold))
                    .add(" " + words.text("access.until", words.date(access.lastDay())));
            besideTop += ACCESS_LINE;
        }
        try (Canvas area = sheet.area(page, Sheet.SIDE, BESIDE_TOP - ACCESS_RISE, BESIDE, 6 * ACCESS_LINE)) {
            area.add(lines.setFontSize(8).setBackgroundColor(sheet.palette.tint()).setPadding(2).setPaddingLeft(7)
                    .setBorderLeft(new SolidBorder(sheet.palette.brand(), 3)));
        }
    }

    /** The area left of the address. */
    Canvas besideAddress() {
        return sheet.area(page, Sheet.SIDE, besideTop, BESIDE, END - besideTop);
    }

    private Paragraph addressLine(String line, float size) {
        return sheet.text(line).setFontSize(size);
    }

    private static float fitting(String text, float width, PdfFont font) {
        for (float size : NAME_SIZES) {
            if (font.getWidth(text, size) <= width) {
                return size;
            }
        }
        return NAME_SIZES[NAME_SIZES.length - 1];
    }
}

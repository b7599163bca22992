package org.quittance.document.pdf;

import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.VerticalAlignment;

/** How anybody who was handed the document learns whether it is genuine: a QR code and the same in letters. */
final class VerificationPart {

    private static final float SIDE = 58;
    private static final float GAP = 14;

    private final Sheet sheet;

    VerificationPart(Sheet sheet) {
        this.sheet = sheet;
    }

    Table of(Marks.Verification verification) {
        Wording words = sheet.words;
        Cell code = sheet.side().add(QrCode.of(sheet, verification.link(), SIDE,
                words.text("verify.alternative", verification.link())));
        Cell text = sheet.side().setVerticalAlignment(VerticalAlignment.MIDDLE)
                .add(sheet.heading(words.text("verify.title")).setMargin(0))
                .add(sheet.text(words.text("verify.where", verification.page())))
                .add(sheet.figure(verification.code().inGroups()).setFont(sheet.bold).setFontSize(11).setMarginTop(2));
        Table block = sheet.sideBySide(SIDE + GAP, Sheet.CONTENT - SIDE - GAP);
        block.addCell(code);
        block.addCell(text);
        return block.setKeepTogether(true).setMarginTop(12);
    }
}

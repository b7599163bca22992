package org.quittance.document.pdf;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.IBlockElement;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.borders.SolidBorder;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A letter of the operator other than an invoice: letter head and title, then what its writer adds, then the frame of every
 * page. The result depends on what goes in alone.
 */
final class Letter {

    private static final float LABELS = 150;

    final Sheet sheet;
    final Wording words;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
    private final Addressed to;

    /**
     * @param name  what it is and of what: title of the file, and stands on every page
     * @param title stands over the text
     */
    Letter(Addressed to, Wording words, String name, String title, List<String> facts) {
        this.to = to;
        this.words = words;
        PdfDocument pdf = ArchivalPdf.open(out, words.text("letter.name", name, words.date(to.date())), to.seller().name(),
                words.languageTag(), to.date());
        sheet = new Sheet(pdf, new Palette(to.seller().color()), words);
        LetterHead head = new LetterHead(sheet, pdf.addNewPage());
        head.operator(to.seller());
        List<String> known = new ArrayList<>(facts);
        known.add(words.text("letter.made", words.date(to.date())));
        if (to.recipient().siren() != null) {
            known.add(words.text("head.siren") + " " + to.recipient().siren());
        }
        head.reference(to.recipient().reference(), known);
        head.address(to.recipient());
        add(sheet.space(LetterHead.END - Sheet.TOP));
        add(sheet.title(title).setMarginBottom(8));
    }

    Letter add(IBlockElement part) {
        sheet.flow.add(part);
        return this;
    }

    Letter heading(String key) {
        return add(sheet.heading(words.text(key)));
    }

    Letter text(String text) {
        return add(sheet.text(text).setMarginBottom(4));
    }

    /** What the reader looks for, on a tinted ground; the bar at its left is seen in black and white too. */
    Letter highlight(IBlockElement... lines) {
        Div box = new Div().setBackgroundColor(sheet.palette.tint()).setPadding(9).setPaddingLeft(14)
                .setBorderLeft(new SolidBorder(sheet.palette.brand(), 4)).setMarginTop(6).setMarginBottom(6)
                .setKeepTogether(true);
        for (IBlockElement line : lines) {
            box.add(line);
        }
        return add(box);
    }

    /** How to pay what it asks for. @param iban null if there is none to pay to */
    Letter payable(String iban) {
        heading("dunning.how").text(words.text("dunning.how.portal", to.seller().web()));
        return iban == null ? this
                : text(words.text("dunning.how.transfer", PaymentPart.inFours(iban), to.recipient().reference()));
    }

    Table facts() {
        return sheet.facts(LABELS, Sheet.CONTENT - LABELS);
    }

    /** Nothing is written for what is not known. */
    void fact(Table facts, String key, String value) {
        if (value != null && !value.isBlank()) {
            sheet.fact(facts, words.text(key), value);
        }
    }

    /** @param name as at the beginning */
    byte[] close(String name, Marks marks) {
        if (marks.verification() != null) {
            add(new VerificationPart(sheet).of(marks.verification()));
        }
        sheet.flow.flush();
        new PageFrame(sheet).draw(to.seller().name(),
                name + " · " + words.text("frame.reference", to.recipient().reference()),
                OperatorLines.of(words, to.seller(), true), null);
        sheet.flow.close();
        return out.toByteArray();
    }
}

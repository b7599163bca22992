package org.quittance.document.pdf;

import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.Div;
import java.util.List;

/**
 * What the law wants said and what helps to understand the document. The 40 EUR of recovery costs are announced to
 * companies only (C. com. L441-10); consumers are told that there are none (CPCE L111-8).
 */
final class NoticesPart {

    /** What the glossary takes at the most, in points. */
    static final float GLOSSARY_HEIGHT = 46;

    private final Sheet sheet;
    private final Wording words;

    NoticesPart(Sheet sheet) {
        this.sheet = sheet;
        this.words = sheet.words;
    }

    void addTo(Document flow, boolean company, List<String> more) {
        flow.add(sheet.heading(words.text("notices.title")));
        notice(flow, "notice.payment.title", words.text("notice.noDiscount") + " "
                + words.text(company ? "notice.late.company" : "notice.late.consumer"));
        notice(flow, "notice.complaint.title", words.text(company ? "notice.complaint.company" : "notice.complaint"));
        if (!more.isEmpty()) {
            notice(flow, "notice.more.title", more.toArray(String[]::new));
        }
    }

    /** What the words of the summary mean; for the first page where it has room. */
    void addGlossaryTo(Document flow) {
        notice(flow, "notice.glossary.title", words.text("notice.glossary"));
    }

    private void notice(Document flow, String title, String... texts) {
        Div notice = new Div().setKeepTogether(true).add(sheet.subheading(words.text(title)));
        for (String text : texts) {
            notice.add(sheet.text(text).setFontSize(8));
        }
        flow.add(notice);
    }
}

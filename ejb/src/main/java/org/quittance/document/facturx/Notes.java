package org.quittance.document.facturx;

import org.quittance.document.pdf.InvoiceDocument;
import org.quittance.document.pdf.Wording;

/**
 * What the law wants said (BG-1), in the words of the PDF. Companies read of penalties and of the 40 EUR for recovery
 * (C. com. L441-9, L441-10); consumers, who owe no such costs (CPCE L111-8), do not.
 */
record Notes(InvoiceDocument invoice, Wording words) {

    void writeTo(CiiWriter xml) {
        boolean company = invoice.recipient().company();
        if (!company) {
            note(xml, "B2C", "BAR");
        }
        note(xml, words.text("notice.noDiscount"), "AAB");
        note(xml, words.text(company ? "notice.late.company" : "notice.late.consumer"), "PMD");
        if (company) {
            note(xml, words.text("notice.recovery.company"), "PMT");
        }
        invoice.notices().forEach(text -> note(xml, text, null));
    }

    private static void note(CiiWriter xml, String text, String subject) {
        xml.in("ram:IncludedNote", () -> {
            xml.text("ram:Content", text);
            xml.text("ram:SubjectCode", subject);
        });
    }
}

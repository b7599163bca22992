package org.quittance.document.pdf;

import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.layout.Canvas;
import com.itextpdf.layout.element.AreaBreak;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.quittance.document.facturx.FacturX;
import org.quittance.document.pdf.InvoiceDocument.History;
import org.quittance.document.pdf.InvoiceDocument.Identification;

/**
 * Renders an invoice or a credit note: one page that says what is owed, until when and why, then the detail with its
 * readings, taxes and notices. Safe for several threads at once; the result depends on its input alone.
 */
@ApplicationScoped
public class InvoicePdf {

    public byte[] render(InvoiceDocument invoice) {
        return render(invoice, Marks.NONE);
    }

    public byte[] render(InvoiceDocument invoice, Marks marks) {
        Wording words = new Wording(invoice.id().language());
        ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
        ArchivalPdf.OrderlyDocument pdf = ArchivalPdf.open(out, title(words, invoice.id()), invoice.seller().name(),
                words.languageTag(), invoice.id().issuedOn());
        FacturX.of(invoice).ifPresent(xml -> FacturXAttachment.add(pdf, xml, invoice.id().issuedOn()));
        Sheet sheet = new Sheet(pdf, new Palette(invoice.seller().color()), words);
        letterHead(sheet, invoice, marks.access());
        summaryPage(sheet, invoice);
        NoticesPart notices = new NoticesPart(sheet, invoice);
        boolean explained = notices.hasGlossaryOf(sheet.roomOnFirstPage());
        if (explained) {
            sheet.flow.add(notices.glossary());
        }
        detailPages(sheet, invoice);
        notices.addTo(sheet.flow, !explained, marks.verification() != null);
        if (marks.verification() != null) {
            sheet.flow.add(new VerificationPart(sheet).of(marks.verification()));
        }
        sheet.flow.flush();
        new PageFrame(sheet).draw(invoice.seller().name(), frameText(words, invoice),
                OperatorLines.of(words, invoice.seller(), invoice.id().kind() != InvoiceDocument.Kind.PURCHASE_STATEMENT),
                invoice.id().isDraft() ? words.text("draft.watermark") : null);
        sheet.flow.close();
        return out.toByteArray();
    }

    private void letterHead(Sheet sheet, InvoiceDocument invoice, Marks.Access access) {
        PdfPage page = sheet.pdf.addNewPage();
        LetterHead head = new LetterHead(sheet, page);
        Wording words = sheet.words;
        Identification id = invoice.id();
        head.operator(invoice.seller());
        List<String> facts = new ArrayList<>();
        facts.add(id.isDraft() ? words.text("head.draft") : words.text("head.number." + id.kind()) + " " + id.number());
        facts.add(words.text("head.issued") + " " + words.date(id.issuedOn()));
        if (invoice.recipient().siren() != null) {
            facts.add(words.text("head.siren") + " " + invoice.recipient().siren());
        }
        if (invoice.recipient().tax().vatNumber() != null) {
            facts.add(words.text("head.vat") + " " + invoice.recipient().tax().vatNumber());
        }
        head.reference(invoice.recipient().reference(), facts);
        head.address(invoice.recipient());
        if (access != null) {
            head.access(access);
        }
        try (Canvas area = head.besideAddress()) {
            new SupplyFacts(sheet).addTo(area, invoice, LetterHead.BESIDE);
        }
    }

    private void summaryPage(Sheet sheet, InvoiceDocument invoice) {
        Identification id = invoice.id();
        sheet.flow.add(sheet.space(LetterHead.END - Sheet.TOP));
        sheet.flow.add(sheet.title(heading(sheet.words, id)).setMarginBottom(10));
        if (id.isDraft()) {
            sheet.flow.add(sheet.text(sheet.words.text("draft.subject")).setMarginBottom(8));
        }
        sheet.flow.add(new SummaryPart(sheet).of(invoice));
        invoice.parts().forEach(part -> part.litrePrice().ifPresent(price -> sheet.flow.add(sheet.text(
                sheet.words.text("litre.price", sheet.words.price(price.perLitre(), 5),
                        sheet.words.money(price.subscription()))).setMarginTop(6))));
        if (!invoice.isOfSeveralContracts()) {
            history(sheet, invoice.parts().get(0).history());
        }
        sheet.flow.add(new PaymentPart(sheet).of(invoice));
    }

    private void history(Sheet sheet, History history) {
        if (history == null || history.months().isEmpty()) {
            return;
        }
        sheet.flow.add(sheet.heading(sheet.words.text("chart.title")).setMarginBottom(1));
        if (history.yearlyTotal() != null) {
            sheet.flow.add(sheet.text(sheet.words.text("chart.yearly", sheet.words.wholeEnergy(history.yearlyTotal())))
                    .setKeepWithNext(true).setMarginBottom(2));
        }
        sheet.flow.add(new ConsumptionChart(sheet, history.months()).image());
    }

    private void detailPages(Sheet sheet, InvoiceDocument invoice) {
        sheet.flow.add(new AreaBreak());
        String title = invoice.id().kind() == InvoiceDocument.Kind.INVOICE
                ? "detail.title" : "detail.title." + invoice.id().kind();
        sheet.flow.add(sheet.heading(sheet.words.text(title)).setMarginTop(0));
        DetailPart detail = new DetailPart(sheet);
        invoice.parts().forEach(part -> contract(sheet, detail, invoice, part));
        if (invoice.id().kind().isBought()) {
            invoice.notices().forEach(mention -> sheet.flow.add(sheet.strong(mention).setMarginTop(6)));
        } else {
            detail.addVatTo(sheet.flow, invoice);
        }
        new PrepaidPart(sheet).addTo(sheet.flow, invoice.owed());
        if (!invoice.isOfSeveralContracts()) {
            new MeteredPart(sheet).addTo(sheet.flow, invoice.parts().get(0).metered());
        }
    }

    /** The lines of one contract, and where there are several, its name before and its meters and history after them. */
    private void contract(Sheet sheet, DetailPart detail, InvoiceDocument invoice, InvoiceDocument.Part part) {
        boolean several = invoice.isOfSeveralContracts();
        if (several) {
            sheet.flow.add(sheet.heading(sheet.words.text("detail.contract", part.supply().contractNumber(),
                    part.supply().offer())));
            sheet.flow.add(sheet.muted(new SupplyFacts(sheet).onOneLine(part.supply())).setMarginBottom(4));
        }
        detail.addTo(sheet.flow, part, !invoice.id().kind().isBought());
        if (several) {
            new MeteredPart(sheet).addTo(sheet.flow, part.metered());
            history(sheet, part.history());
        }
    }

    private static String heading(Wording words, Identification id) {
        return id.corrects().size() == 1
                ? words.text("title.corrects." + id.kind(), id.corrects().get(0).number(),
                        words.date(id.corrects().get(0).issuedOn()))
                : words.text("title.period", kind(words, id), words.longDateBefore(id.period().start(), id.period().lastDay()),
                        words.longDate(id.period().lastDay()));
    }

    private static String kind(Wording words, Identification id) {
        return words.text((id.isDraft() ? "title.draft." : "title.") + id.kind());
    }

    private static String title(Wording words, Identification id) {
        return id.isDraft() ? kind(words, id) : words.text("title.pdf", kind(words, id), id.number(), words.date(id.issuedOn()));
    }

    private static String frameText(Wording words, InvoiceDocument invoice) {
        Identification id = invoice.id();
        String document = id.isDraft() ? kind(words, id) : words.text("frame.number." + id.kind(), id.number());
        return document + " · " + words.text("frame.reference", invoice.recipient().reference());
    }
}

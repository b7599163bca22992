package org.quittance.document.pdf;

import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.quittance.contract.ServiceKind;

/**
 * What the law wants said and what helps to understand the document. The 40 EUR of recovery costs are announced to
 * companies only (C. com. L441-10); consumers are told that there are none (CPCE L111-8).
 */
final class NoticesPart {

    /** What the glossary of a service takes at the most, in points. */
    private static final float GLOSSARY_HEIGHT = 46;

    private final Sheet sheet;
    private final Wording words;
    private final InvoiceDocument invoice;

    NoticesPart(Sheet sheet, InvoiceDocument invoice) {
        this.sheet = sheet;
        this.words = sheet.words;
        this.invoice = invoice;
    }

    /** @param glossary whether it stands here, @param followed whether the last of them stays on the page of what follows */
    void addTo(Document flow, boolean glossary, boolean followed) {
        List<Div> notices = notices();
        if (glossary) {
            notices.add(glossary());
        }
        notices.get(notices.size() - 1).setKeepWithNext(followed);
        flow.add(sheet.heading(words.text("notices.title")));
        notices.forEach(flow::add);
    }

    private List<Div> notices() {
        List<Div> notices = new ArrayList<>();
        if (invoice.id().kind() != InvoiceDocument.Kind.PURCHASE_STATEMENT) {
            notices.add(notice("notice.payment.title", words.text("notice.noDiscount") + " " + late()));
        }
        notices.add(notice("notice.complaint.title",
                services().map(this::complaint).distinct().map(words::text).toArray(String[]::new)));
        if (!invoice.id().kind().isBought() && !invoice.notices().isEmpty()) {
            notices.add(notice("notice.more.title", invoice.notices().toArray(String[]::new)));
        }
        return notices;
    }

    private String late() {
        return invoice.recipient().company()
                ? words.text("notice.late.company") + " " + words.text("notice.recovery.company")
                : words.text("notice.late.consumer");
    }

    /** Each trade has its own mediator; that of energy also helps very small businesses. */
    private String complaint(ServiceKind service) {
        boolean company = invoice.recipient().company();
        return switch (service) {
            case ELECTRICITY, STORAGE -> company ? "notice.complaint.company" : "notice.complaint";
            case WATER -> company ? "notice.complaint.service" : "notice.complaint.WATER";
            case PARKING -> company ? "notice.complaint.service" : "notice.complaint.PARKING";
            case SURPLUS -> "notice.complaint.service";
        };
    }

    /** Whether the glossary fits in a height, in points. */
    boolean hasGlossaryOf(float height) {
        return height > GLOSSARY_HEIGHT * services().count();
    }

    /** What the words of the summary mean; for the first page where it has room. */
    Div glossary() {
        return notice("notice.glossary.title",
                services().map(service -> words.text("notice.glossary." + service)).toArray(String[]::new));
    }

    private Stream<ServiceKind> services() {
        return invoice.parts().stream().map(part -> part.supply().service()).distinct();
    }

    private Div notice(String title, String... texts) {
        Div notice = new Div().setKeepTogether(true).add(sheet.subheading(words.text(title)));
        for (String text : texts) {
            notice.add(sheet.text(text).setFontSize(8));
        }
        return notice;
    }
}

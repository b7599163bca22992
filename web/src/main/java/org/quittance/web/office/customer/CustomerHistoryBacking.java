package org.quittance.web.office.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;
import org.quittance.audit.AuditKind;
import org.quittance.audit.Happening;
import org.quittance.audit.HappeningKind;
import org.quittance.audit.service.HistoryService;
import org.quittance.web.converter.TagFunctions;
import org.quittance.web.converter.Texts;
import org.quittance.web.office.Reply;
import org.quittance.web.office.audit.AuditedField;

/** Everything that happened to a customer, the latest first. */
@Named("officeCustomerHistory")
@RequestScoped
public class CustomerHistoryBacking {

    private static final int SHOWN = 50;
    private static final Pattern DAY = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");

    @Inject
    private HistoryService history;
    private String number;
    private HappeningKind kind;
    private String before;
    private HistoryService.Page page;

    public void load() {
        try {
            Happening.Key key = before == null || before.isBlank() ? null : Happening.Key.read(before);
            page = history.page(number, kind, key, SHOWN + 1).orElse(null);
        } catch (IllegalArgumentException e) {
            page = null;
        }
        if (page == null) {
            Reply.notFound();
        }
    }

    public String getCustomer() {
        return page.customerName();
    }

    public List<Happening> getRows() {
        List<Happening> rows = page.happenings();
        return rows.size() > SHOWN ? rows.subList(0, SHOWN) : rows;
    }

    /** A line of the audit trail begins with the column that it is about, where it is about one. */
    public String text(Happening row) {
        if (row.text() == null || !(row.what() instanceof AuditKind)) {
            return whole(row.text());
        }
        String[] parts = row.text().split(" ", 2);
        return AuditedField.words(parts[0]).map(words -> parts.length == 1 ? words : words + " – " + value(parts[1]))
                .orElse(row.text());
    }

    /** A telephone number keeps to its line. */
    private static String whole(String text) {
        return text == null ? null : text.replaceAll("(?<=\\b\\d{2}) (?=\\d{2}\\b)", "\u00a0");
    }

    /** As a page says it: yes or no, and days as people write them. */
    private static String value(String noted) {
        String words = noted.replaceFirst("^true\\b", Texts.text(FacesContext.getCurrentInstance(), "office_user_yes"))
                .replaceFirst("^false\\b", Texts.text(FacesContext.getCurrentInstance(), "office_user_no"));
        return DAY.matcher(words).replaceAll(day -> written(day.group()));
    }

    private static String written(String day) {
        try {
            return TagFunctions.date(LocalDate.parse(day));
        } catch (DateTimeParseException e) {
            return day; // of a text that only looks like one
        }
    }

    /** Where older lines begin; null if there are none. */
    public String getNext() {
        return page.happenings().size() > SHOWN ? page.happenings().get(SHOWN - 1).key().written() : null;
    }

    public HappeningKind[] getKinds() {
        return HappeningKind.values();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public HappeningKind getKind() {
        return kind;
    }

    public void setKind(HappeningKind kind) {
        this.kind = kind;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }
}

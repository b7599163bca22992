package org.quittance.web.office.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.quittance.audit.AuditKind;
import org.quittance.audit.Happening;
import org.quittance.audit.HappeningKind;
import org.quittance.audit.service.HistoryService;
import org.quittance.web.office.Reply;
import org.quittance.web.office.audit.AuditedField;

/** Everything that happened to a customer, the latest first. */
@Named("officeCustomerHistory")
@RequestScoped
public class CustomerHistoryBacking {

    private static final int SHOWN = 50;

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
            return row.text();
        }
        String[] parts = row.text().split(" ", 2);
        return AuditedField.words(parts[0]).map(words -> parts.length == 1 ? words : words + " – " + parts[1]).orElse(row.text());
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

package org.quittance.web.office.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.quittance.audit.AuditKind;
import org.quittance.audit.AuditRow;
import org.quittance.audit.AuditTrail;
import org.quittance.audit.service.AuditTrailService;
import org.quittance.web.office.Reply;

/** Finds who did what about whom; the address of the page holds the question, and where to go on. */
@Named("officeAuditTrail")
@RequestScoped
public class AuditTrailBacking {

    private static final int SHOWN = 50;

    @Inject
    private AuditTrailService trail;
    private String person;
    private String customer;
    private AuditKind kind;
    private String day;
    private Long before;
    private List<AuditRow> rows = List.of();

    public void load() {
        try {
            LocalDate of = day == null || day.isBlank() ? null : LocalDate.parse(day);
            rows = trail.rows(new AuditTrail.Asked(folded(person, false), folded(customer, true), kind, of, before), SHOWN + 1);
        } catch (DateTimeParseException e) {
            Reply.notFound();
        }
    }

    private static String folded(String typed, boolean capitals) {
        return typed == null || typed.isBlank() ? null
                : capitals ? typed.strip().toUpperCase(Locale.ROOT) : typed.strip().toLowerCase(Locale.ROOT);
    }

    /** In words, where it is a column that pages have a word for. */
    public String field(AuditRow row) {
        return row.field() == null ? "" : AuditedField.words(row.field()).orElse(row.field());
    }

    public List<AuditRow> getRows() {
        return rows.size() > SHOWN ? rows.subList(0, SHOWN) : rows;
    }

    /** Where older lines begin; null if there are none. */
    public Long getNext() {
        return rows.size() > SHOWN ? rows.get(SHOWN - 1).id() : null;
    }

    public AuditKind[] getKinds() {
        return AuditKind.values();
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getCustomer() {
        return customer;
    }

    public void setCustomer(String customer) {
        this.customer = customer;
    }

    public AuditKind getKind() {
        return kind;
    }

    public void setKind(AuditKind kind) {
        this.kind = kind;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public Long getBefore() {
        return before;
    }

    public void setBefore(Long before) {
        this.before = before;
    }
}

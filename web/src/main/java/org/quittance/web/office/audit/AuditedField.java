package org.quittance.web.office.audit;

import jakarta.faces.context.FacesContext;
import java.util.MissingResourceException;
import java.util.Optional;
import org.quittance.web.converter.Texts;

/** The columns that the audit trail names, in the reader's words. */
public final class AuditedField {

    private AuditedField() {
    }

    /** Empty where pages have no word for it. */
    public static Optional<String> words(String field) {
        try {
            return Optional.of(Texts.text(FacesContext.getCurrentInstance(), "office_audit_trail_field_" + field));
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }
}

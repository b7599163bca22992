package org.quittance.web.component;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.quittance.operator.Operator;
import org.quittance.web.converter.Texts;

/** What is refused at its field of a company's numbers; both may be left out. */
@Named("companyRules")
@ApplicationScoped
public class CompanyRules {

    /** Of the European Union: a country, then up to twelve characters. */
    private static final String ABROAD = "(?!FR)[A-Z]{2}[0-9A-Z+*]{2,12}";

    /** Without the blanks and points that people write it with. */
    static String compact(String typed) {
        return Objects.toString(typed, "").replaceAll("[\\s.\u00a0\u202f-]", "").toUpperCase(Locale.ROOT);
    }

    static boolean isVatNumber(String number, String siren) {
        return number.matches(ABROAD)
                || Operator.Registration.isVatNumberOf(Optional.of(siren).filter(text -> !text.isEmpty()), number);
    }

    public void siren(FacesContext faces, UIComponent field, String value) {
        String number = compact(value);
        if (!number.isEmpty() && !Operator.Registration.isSiren(number)) {
            throw refusal(faces, "newcomer_siren_wrong");
        }
    }

    /** A French one bears the SIREN of the same form. */
    public void vatNumber(FacesContext faces, UIComponent field, String value) {
        String siren = faces.getExternalContext().getRequestParameterMap().get(field.getClientId(faces).replaceFirst("[^:]*$", "siren"));
        String number = compact(value);
        if (!number.isEmpty() && !isVatNumber(number, compact(siren))) {
            throw refusal(faces, "newcomer_vat_wrong");
        }
    }

    private static ValidatorException refusal(FacesContext faces, String key) {
        String text = Texts.text(faces, key);
        return new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }
}

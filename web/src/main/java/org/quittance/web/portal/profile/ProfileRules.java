package org.quittance.web.portal.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import jakarta.inject.Named;
import org.quittance.customer.EmailAddress;
import org.quittance.customer.Telephones;
import org.quittance.web.converter.Texts;

/** What is refused at its field: an address that is none, a number nobody could call. */
@Named("portalProfileRules")
@ApplicationScoped
public class ProfileRules {

    public void email(FacesContext faces, UIComponent field, String value) {
        if (value != null && EmailAddress.written(value).isEmpty()) {
            throw refusal(faces, "portal_profile_email_wrong");
        }
    }

    public void telephone(FacesContext faces, UIComponent field, String value) {
        if (value != null && !value.isBlank() && Telephones.written(value).isEmpty()) {
            throw refusal(faces, "portal_profile_phone_wrong");
        }
    }

    /** Five figures in France, which the same form may say; elsewhere whatever the country has. */
    public void postcode(FacesContext faces, UIComponent field, String value) {
        String country = faces.getExternalContext().getRequestParameterMap().get(field.getClientId(faces).replaceFirst("[^:]*$", "country"));
        if ("FR".equals(country) && !value.strip().matches("[0-9]{5}")) {
            throw refusal(faces, "portal_profile_postcode_wrong");
        }
    }

    private static ValidatorException refusal(FacesContext faces, String key) {
        String text = Texts.text(faces, key);
        return new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }
}

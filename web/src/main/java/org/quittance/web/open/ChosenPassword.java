package org.quittance.web.open;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.quittance.identity.service.PasswordRule;
import org.quittance.web.converter.Texts;

/** What is refused of the e-mail addresses and passwords that people choose. */
final class ChosenPassword {

    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]{2,}");

    private ChosenPassword() {
    }

    /** @throws ValidatorException saying what the address lacks */
    static void checkAddress(FacesContext faces, String value) {
        if (!ADDRESS.matcher(value.strip()).matches()) {
            throw refusal(faces, "open_first_sign_in_email_wrong");
        }
    }

    /**
     * @param known what is known of the person
     * @throws ValidatorException saying why the password is too weak
     */
    static void check(FacesContext faces, String value, List<String> known) {
        PasswordRule.weakness(value, known).ifPresent(weakness -> {
            throw refusal(faces, switch (weakness) {
                case TOO_SIMPLE -> "open_first_sign_in_password_simple";
                case EASY_TO_GUESS -> "open_first_sign_in_password_known";
            });
        });
    }

    /** What the same form says in another field, for validators run before its value is set. */
    static String typed(FacesContext faces, String field) {
        return Objects.toString(faces.getExternalContext().getRequestParameterMap().get(field), "");
    }

    static ValidatorException refusal(FacesContext faces, String key) {
        String text = Texts.text(faces, key);
        return new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }
}

package org.quittance.web.open;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.quittance.identity.service.AskedPage;
import org.quittance.web.component.LostPost;

/** Where somebody goes who has just signed in: to the page asked for, else home. */
final class AfterSignIn {

    private AfterSignIn() {
    }

    /** @return an outcome; null if the answer is given already */
    static String goOn(FacesContext faces, HttpSession session, String home) {
        Optional<AskedPage> asked = AskedPage.of(session);
        AskedPage.forget(session);
        if (asked.filter(AskedPage::posted).isPresent()) {
            LostPost.remember(session);
        }
        Optional<String> address = asked.map(AskedPage::address);
        if (address.isEmpty()) {
            return home + "?faces-redirect=true";
        }
        try {
            faces.getExternalContext().redirect(address.get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return null;
    }
}

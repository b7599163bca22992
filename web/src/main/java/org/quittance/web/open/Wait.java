package org.quittance.web.open;

import jakarta.faces.context.FacesContext;
import java.time.Duration;
import org.quittance.web.converter.Texts;

/** How long somebody has to wait who tried too often. */
final class Wait {

    private Wait() {
    }

    /** Seconds under a minute, else minutes begun. */
    static String inWords(FacesContext faces, Duration wait) {
        long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
        return seconds < 60 ? Texts.text(faces, "open_sign_in_seconds", seconds)
                : Texts.text(faces, "open_sign_in_minutes", (seconds + 59) / 60);
    }

    /** What a page says that asks to wait. */
    static void tell(FacesContext faces, Duration wait) {
        faces.addMessage(null, Texts.error(faces, "open_sign_in_throttled", inWords(faces, wait)));
        faces.validationFailed();
    }
}

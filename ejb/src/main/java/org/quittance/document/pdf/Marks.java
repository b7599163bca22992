package org.quittance.document.pdf;

import java.time.LocalDate;
import org.quittance.document.VerificationCode;

/**
 * What one sheet of paper or file bears beside what the document says; each mark is optional.
 *
 * @param access       how its reader enters the portal
 * @param verification how anybody learns whether it is genuine
 */
public record Marks(Access access, Verification verification) {

    public static final Marks NONE = new Marks(null, null);

    /**
     * The block at the top left.
     *
     * @param site              address of the portal, as a reader would type it
     * @param identifier        what to sign in or register with
     * @param temporaryPassword on paper only, and only while no login exists: never in the file that is kept; else null
     * @param lastDay           on which the temporary password is taken
     */
    public record Access(String site, String identifier, String temporaryPassword, LocalDate lastDay) {

        /** In the file that is kept. */
        public Access(String site, String identifier) {
            this(site, identifier, null, null);
        }
    }

    /** @param page address of the page that checks the code */
    public record Verification(VerificationCode code, String page) {

        /** What the QR code leads to: the page with the code filled in. */
        String link() {
            return page + "?code=" + code.text();
        }
    }
}

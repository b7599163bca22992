package org.quittance.identity.service;

import java.util.Locale;
import org.quittance.identity.Login;

/**
 * What somebody types who opens the access to a customer's space with the password of a letter.
 *
 * @param consent whether documents may come as files from now on
 */
public record FirstSignIn(String customerNumber, String temporaryPassword, String email, String password, boolean consent) {

    public FirstSignIn {
        customerNumber = customerNumber.strip().toUpperCase(Locale.ROOT);
        email = Login.folded(email);
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return "first sign-in of " + customerNumber;
    }
}

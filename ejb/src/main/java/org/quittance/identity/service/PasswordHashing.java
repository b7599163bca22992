package org.quittance.identity.service;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;

/** Argon2id with 19 MiB and two passes (OWASP's recommendation); parameters and salt are part of the stored text. */
@ApplicationScoped
public class PasswordHashing {

    private static final Argon2Function ARGON2ID = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

    private String hashOfNobody;

    @PostConstruct
    void hashOfNobody() {
        hashOfNobody = hash("nobody has this password");
    }

    public String hash(String password) {
        return Password.hash(password).addRandomSalt(16).with(ARGON2ID).getResult();
    }

    public boolean matches(String password, String hash) {
        return Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash));
    }

    /** Takes as long as a real check, so that the time does not tell whether a name exists. */
    public void matchNobody(String password) {
        matches(password, hashOfNobody);
    }
}

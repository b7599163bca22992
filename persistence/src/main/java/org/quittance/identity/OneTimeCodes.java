package org.quittance.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.quittance.document.Sha256;

/** Codes by e-mail: makes, sends nothing, and takes them back once. */
@ApplicationScoped
public class OneTimeCodes {

    private static final int BOUND = 1_000_000;
    private static final int SALT = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    /** Six digits, known to nobody but who gets the mail; the codes before it for the same purpose are worth nothing now. */
    public String issue(String login, String purpose, Instant now) {
        of(login, purpose).forEach(earlier -> earlier.end(now));
        String code = "%06d".formatted(RANDOM.nextInt(BOUND));
        byte[] salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        String saltText = HexFormat.of().formatHex(salt);
        em.persist(new OneTimeCode(login, purpose, new OneTimeCode.Sealed(hash(saltText, code), saltText), now));
        return code;
    }

    /**
     * In a transaction of its own, for a wrong try counts although nothing else happens. A right code is used up even if
     * what it signs fails afterwards: then another one is sent.
     *
     * @return whether the code is right, in time, and not one try too late
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean use(String login, String purpose, String typed, Instant now) {
        return of(login, purpose).stream().filter(code -> code.isOpen(now)).findFirst()
                .filter(code -> code.use(hash(code.salt(), typed.replaceAll("\\D", "")), now)).isPresent();
    }

    private List<OneTimeCode> of(String login, String purpose) {
        return em.createQuery("select c from OneTimeCode c where c.login = :login and c.purpose = :purpose and c.usedAt is null"
                        + " order by c.validTo desc", OneTimeCode.class)
                .setParameter("login", login)
                .setParameter("purpose", purpose)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private static String hash(String salt, String code) {
        return Sha256.of((salt + ":" + code).getBytes(StandardCharsets.UTF_8));
    }
}

package org.quittance.identity.service;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.quittance.identity.Authenticator;
import org.quittance.identity.Login;
import org.quittance.identity.RecoveryCode;
import org.quittance.identity.Role;
import org.quittance.identity.SecondFactors;
import org.quittance.identity.TimeCode;
import org.quittance.messaging.OutboxMessage;
import org.quittance.operator.Secret;
import org.quittance.operator.Settings;
import org.quittance.time.OperatorClock;

/**
 * The authenticator app of the caller, and the codes on paper for when it is lost. Who has given the password only may prove a
 * second factor, or set up the first one; never replace one.
 */
@Stateless
@RolesAllowed({Role.CUSTOMER, Role.ADVISER, Role.BILLING, Role.PAYMENTS, Role.ADMINISTRATOR, Role.HALF_SIGNED_IN})
public class SecondFactorService {

    /** As RFC 4226 asks. */
    private static final int SECRET_BYTES = 20;
    private static final int RECOVERY_CODES = 10;
    private static final int FREE_TRIES = 5;
    private static final String SHARED = "authenticator";
    private static final String RECOVERY = "recovery code";
    private static final SecureRandom RANDOM = new SecureRandom();

    @Resource
    private SessionContext caller;
    @Inject
    private SecondFactors factors;
    @Inject
    private CurrentLogin current;
    @Inject
    private GuessThrottle guesses;
    @Inject
    private AccessNotices notices;
    @Inject
    private SecondFactorRule rule;
    @Inject
    private Settings settings;
    @Inject
    private OperatorClock clock;

    /**
     * What the caller has.
     *
     * @param any       an app or a key
     * @param required  staff may not go without
     * @param available the installation has the key that seals what an app shares
     */
    public record Standing(boolean any, boolean authenticator, long recoveryCodes, boolean required, boolean available)
            implements Serializable {
    }

    /** What an app needs to know. @param address as a QR code says it */
    public record Shared(String secret, String address) {

        /** Never in a log. */
        @Override
        public String toString() {
            return "shared secret";
        }
    }

    public Standing standing() {
        Login login = current.login();
        return new Standing(factors.has(login.id()), factors.authenticator(login.id()).filter(Authenticator::isConfirmed).isPresent(),
                factors.recoveryCodesLeft(login.id()), rule.isRequired(login), settings.secret().isPresent());
    }

    /** A new secret, which counts once {@link #confirm} has seen a code of it. */
    public Shared share() {
        Login login = firstOnly();
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        factors.replace(login.id(), new Authenticator(login.id(), key().seal(SHARED, SHARED + login.id(), secret)));
        String issuer = encoded(settings.operator().name());
        String text = TimeCode.base32(secret);
        return new Shared(text, "otpauth://totp/" + issuer + ":" + encoded(login.name()) + "?secret=" + text + "&issuer=" + issuer);
    }

    /** What was shared before and not confirmed yet, for a page that is shown again. */
    public Optional<Shared> shared() {
        Login login = current.login();
        String issuer = encoded(settings.operator().name());
        return factors.authenticator(login.id()).filter(app -> !app.isConfirmed()).map(app -> TimeCode.base32(open(app, login)))
                .map(text -> new Shared(text,
                        "otpauth://totp/" + issuer + ":" + encoded(login.name()) + "?secret=" + text + "&issuer=" + issuer));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The recovery codes, to be shown once; nothing if the code is wrong. */
    public Optional<List<String>> confirm(String code) {
        Login login = firstOnly();
        return factors.lockedAuthenticator(login.id())
                .filter(app -> isFree(login) && counted(login, app.take(code, open(app, login), clock.machine())))
                .map(app -> {
                    app.confirm(clock.instant());
                    tell(login);
                    return newCodes(login);
                });
    }

    /** Takes a code of the app or, once, a recovery code. Wrong ones make wait, as wrong passwords do. */
    public boolean prove(String typed) {
        Login login = current.login();
        return isFree(login) && counted(login, isRight(login, typed));
    }

    private boolean isRight(Login login, String typed) {
        return factors.lockedAuthenticator(login.id()).filter(Authenticator::isConfirmed)
                .filter(app -> app.take(typed, open(app, login), clock.machine())).isPresent()
                || settings.secret().filter(secret -> factors.useRecovery(login.id(), hash(secret, login, typed), clock.instant()))
                        .isPresent();
    }

    /** The first codes of who has added a key and no app; none if there are some, or no key of the installation to hash them. */
    public List<String> firstCodes() {
        Login login = current.login();
        boolean wanted = factors.has(login.id()) && factors.recoveryCodesLeft(login.id()) == 0 && settings.secret().isPresent();
        return wanted ? newCodes(login) : List.of();
    }

    /** New codes end those before; asks for a code, lest whoever finds an open session gets a way in. */
    @RolesAllowed({Role.CUSTOMER, Role.ADVISER, Role.BILLING, Role.PAYMENTS, Role.ADMINISTRATOR})
    public Optional<List<String>> renewCodes(String code) {
        return prove(code) ? Optional.of(newCodes(current.login())) : Optional.empty();
    }

    /** @throws SecurityException if the caller must have one */
    @RolesAllowed({Role.CUSTOMER, Role.ADVISER, Role.BILLING, Role.PAYMENTS, Role.ADMINISTRATOR})
    public boolean remove(String code) {
        Login login = current.login();
        if (rule.isRequired(login)) {
            throw new SecurityException("staff need a second factor");
        }
        boolean right = prove(code);
        if (right) {
            factors.removeAuthenticator(login.id());
            if (!factors.has(login.id())) {
                factors.replaceRecovery(login.id(), List.of());
            }
            tell(login);
        }
        return right;
    }

    private void tell(Login login) {
        notices.write(OutboxMessage.Kind.ACCESS_CHANGED, login,
                new AccessNotices.Said("second_factor", "", "/forgotten-password"));
    }

    private List<String> newCodes(Login login) {
        List<String> codes = Stream.generate(TemporaryPasswords::random).limit(RECOVERY_CODES).toList();
        factors.replaceRecovery(login.id(), codes.stream()
                .map(code -> new RecoveryCode(login.id(), hash(key(), login, code))).toList());
        return codes;
    }

    private static String hash(Secret secret, Login login, String code) {
        return secret.hash(RECOVERY, login.id() + ":" + code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT));
    }

    private byte[] open(Authenticator app, Login login) {
        return key().open(SHARED, SHARED + login.id(), app.sealed());
    }

    private Secret key() {
        return settings.secret().orElseThrow(() -> new IllegalStateException("QUITTANCE_SECRET is not set"));
    }

    /** A password alone never adds a second factor to another one; an app is removed before another one takes its place. */
    private Login firstOnly() {
        Login login = current.login();
        boolean taken = caller.isCallerInRole(Role.HALF_SIGNED_IN) ? factors.has(login.id())
                : factors.authenticator(login.id()).filter(Authenticator::isConfirmed).isPresent();
        if (taken) {
            throw new SecurityException(login.name() + " has a second factor");
        }
        return login;
    }

    private boolean isFree(Login login) {
        return guesses.blockedUntil(List.of(throttle(login)), clock.instant()).isEmpty();
    }

    private boolean counted(Login login, boolean right) {
        if (right) {
            guesses.forget(throttle(login));
        } else {
            guesses.failed(throttle(login), FREE_TRIES, clock.instant());
        }
        return right;
    }

    private String throttle(Login login) {
        return guesses.key("second factor", login.name());
    }
}

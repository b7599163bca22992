package org.quittance.identity.service;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.quittance.identity.Login;
import org.quittance.identity.Logins;
import org.quittance.identity.Passkey;
import org.quittance.identity.Passkeys;
import org.quittance.identity.Role;
import org.quittance.identity.SecondFactors;
import org.quittance.messaging.OutboxMessage;

/** Passkeys: after the password, or alone where the device makes sure by itself whose hand it is in. */
@Stateless
@RolesAllowed({Role.CUSTOMER, Role.ADVISER, Role.BILLING, Role.PAYMENTS, Role.ADMINISTRATOR})
public class PasskeyService {

    @Resource
    private SessionContext caller;
    @Inject
    private Passkeys passkeys;
    @Inject
    private PasskeyProof proof;
    @Inject
    private Logins logins;
    @Inject
    private SecondFactors factors;
    @Inject
    private SecondFactorRule rule;
    @Inject
    private CurrentLogin current;
    @Inject
    private OwnPassword own;
    @Inject
    private AccessNotices notices;
    @Inject
    private Clock clock;

    /** A key as its owner sees it. */
    public record Row(long id, String device, Instant addedAt, Instant lastUsedAt) implements Serializable {
    }

    /**
     * What a browser needs to know beside the challenge.
     *
     * @param site the name that keys are made for
     * @param user identifier of the login, for a key to be found without a name
     * @param keys those that exist
     */
    public record Asked(String site, long user, String name, String displayName, List<byte[]> keys) {
    }

    @RolesAllowed({Role.CUSTOMER, Role.ADVISER, Role.BILLING, Role.PAYMENTS, Role.ADMINISTRATOR, Role.HALF_SIGNED_IN})
    public Asked asked() {
        Login login = current.login();
        return new Asked(proof.site(), login.id(), login.name(), login.displayName(),
                passkeys.of(login.id()).stream().map(Passkey::credentialId).toList());
    }

    @PermitAll
    public String site() {
        return proof.site();
    }

    @RolesAllowed({Role.CUSTOMER, Role.ADVISER, Role.BILLING, Role.PAYMENTS, Role.ADMINISTRATOR, Role.HALF_SIGNED_IN})
    public List<Row> mine() {
        return passkeys.of(current.login().id()).stream()
                .map(key -> new Row(key.id(), key.device(), key.addedAt(), key.lastUsedAt())).toList();
    }

    /**
     * Keeps a key that the caller's device has just made. With the password, lest whoever finds an open session keeps a way in,
     * and guesses of it count as at sign-in; who has just given it gives it no second time, and may only add the first factor.
     *
     * @return whether it was kept
     */
    @RolesAllowed({Role.CUSTOMER, Role.ADVISER, Role.BILLING, Role.PAYMENTS, Role.ADMINISTRATOR, Role.HALF_SIGNED_IN})
    public boolean add(String answer, byte[] challenge, String device, String password) {
        Login login = current.login();
        boolean allowed = caller.isCallerInRole(Role.HALF_SIGNED_IN) ? !factors.has(login.id())
                : own.isProved(login, password);
        Optional<Passkey.Stated> made = allowed ? proof.made(answer, challenge) : Optional.empty();
        made.filter(stated -> passkeys.locked(stated.credentialId()).isEmpty()).ifPresent(stated -> {
            passkeys.add(new Passkey(login.id(), stated, device, clock.instant()));
            tell(login);
        });
        return made.isPresent();
    }

    /**
     * With the password, lest whoever finds an open session leaves its owner with a password alone; guesses count as at sign-in.
     *
     * @return whether the password was right
     * @throws SecurityException if it is the last factor of somebody who must have one
     */
    public boolean remove(long id, String password) {
        Login login = current.login();
        if (!own.isProved(login, password)) {
            return false;
        }
        passkeys.remove(login.id(), id);
        if (rule.isRequired(login) && !factors.has(login.id())) {
            throw new SecurityException("staff need a second factor");
        }
        tell(login);
        return true;
    }

    /** After the password. */
    @RolesAllowed(Role.HALF_SIGNED_IN)
    public boolean prove(String answer, byte[] challenge) {
        long login = current.login().id();
        return proof.credential(answer).flatMap(passkeys::locked).filter(key -> key.loginId() == login)
                .filter(key -> isSigned(key, answer, challenge, false)).isPresent();
    }

    /** In the place of name and password. @return who it is, if the key is known and its device made sure */
    @PermitAll
    public Optional<String> signIn(String answer, byte[] challenge) {
        return proof.credential(answer).flatMap(passkeys::locked).filter(key -> isSigned(key, answer, challenge, true))
                .flatMap(key -> logins.of(key.loginId())).filter(login -> !login.isLocked()).map(login -> {
                    login.signedIn(clock.instant());
                    return login.name();
                });
    }

    private boolean isSigned(Passkey key, String answer, byte[] challenge, boolean alone) {
        Optional<Long> count = proof.signed(answer, challenge, key, alone);
        count.ifPresent(signatures -> key.used(signatures, clock.instant()));
        return count.isPresent();
    }

    private void tell(Login login) {
        notices.write(OutboxMessage.Kind.ACCESS_CHANGED, login,
                new AccessNotices.Said("second_factor", "", "/forgotten-password"));
    }
}

package org.quittance.identity.service;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.exception.DataConversionException;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.data.extension.authenticator.AuthenticationExtensionsAuthenticatorOutputs;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.verifier.exception.VerificationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.quittance.identity.Passkey;
import org.quittance.operator.Settings;

/**
 * What a browser answers for a key (Web Authentication, level 2): made for this site, for what was asked, by the device that
 * has the key. Who made the device does not matter: no attestation is asked for.
 */
@ApplicationScoped
public class PasskeyProof {

    private final ObjectConverter converter = new ObjectConverter();
    private final WebAuthnManager webAuthn = WebAuthnManager.createNonStrictWebAuthnManager(converter);
    private final AttestedCredentialDataConverter attested = new AttestedCredentialDataConverter(converter);
    @Inject
    private Settings settings;

    /** The name that keys are made for: they work nowhere else. */
    String site() {
        return URI.create(settings.publicUrl()).getHost();
    }

    private ServerProperty asked(byte[] challenge) {
        return new ServerProperty(Origin.create(settings.publicUrl()), site(), new DefaultChallenge(challenge));
    }

    /** Nothing if it does not answer what was asked. */
    Optional<Passkey.Stated> made(String answer, byte[] challenge) {
        try {
            RegistrationData data = webAuthn.verifyRegistrationResponseJSON(answer,
                    new RegistrationParameters(asked(challenge), null, false, true));
            var device = data.getAttestationObject().getAuthenticatorData();
            AttestedCredentialData credential = device.getAttestedCredentialData();
            return Optional.of(new Passkey.Stated(
                    credential.getCredentialId(), attested.convert(credential), device.getSignCount()));
        } catch (DataConversionException | VerificationException e) {
            return Optional.empty();
        }
    }

    /** Which key answers; nothing if it cannot be read. */
    Optional<byte[]> credential(String answer) {
        try {
            return Optional.ofNullable(webAuthn.parseAuthenticationResponseJSON(answer).getCredentialId());
        } catch (DataConversionException e) {
            return Optional.empty();
        }
    }

    /** @param alone the device must have made sure whose hand it is in. @return the new count of signatures, if all is right */
    Optional<Long> signed(String answer, byte[] challenge, Passkey key, boolean alone) {
        CredentialRecordImpl kept = new CredentialRecordImpl(new NoneAttestationStatement(), null, null, null, key.signCount(),
                attested.convert(key.attested()), new AuthenticationExtensionsAuthenticatorOutputs<>(), null, null, null);
        try {
            AuthenticationData data = webAuthn.verifyAuthenticationResponseJSON(answer,
                    new AuthenticationParameters(asked(challenge), kept, null, alone, true));
            return Optional.of(data.getAuthenticatorData().getSignCount());
        } catch (DataConversionException | VerificationException e) {
            return Optional.empty();
        }
    }
}

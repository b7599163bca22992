package org.quittance.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.CallerOnlyCredential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import jakarta.servlet.http.HttpServletRequest;

/** Where the server's form sign-in asks who somebody is. */
@ApplicationScoped
public class LoginIdentityStore implements IdentityStore {

    @Inject
    private SignInService signIn;
    @Inject
    private HttpServletRequest request;

    /** Of who has proved by a key to be the caller; only our own code makes such a credential. */
    public CredentialValidationResult validate(CallerOnlyCredential credential) {
        return signIn.roles(credential.getCaller())
                .map(login -> new CredentialValidationResult(login.name(), login.roles()))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }

    /** Called by the container for a credential of this type. */
    public CredentialValidationResult validate(UsernamePasswordCredential credential) {
        return signIn.signIn(credential.getCaller(), credential.getPasswordAsString(), request.getRemoteAddr())
                .map(login -> new CredentialValidationResult(login.name(), login.roles()))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }
}

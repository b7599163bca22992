package org.quittance.web.component;

import jakarta.annotation.security.DeclareRoles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.annotation.FacesConfig;
import jakarta.security.enterprise.authentication.mechanism.http.CustomFormAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.LoginToContinue;
import org.quittance.identity.Role;

/** Sends whoever asks for a protected page to the sign-in page and back to where he wanted to go. */
@FacesConfig
@ApplicationScoped
@CustomFormAuthenticationMechanismDefinition(
        loginToContinue = @LoginToContinue(loginPage = "/sign-in", errorPage = "", useForwardToLogin = false))
@DeclareRoles({Role.CUSTOMER, Role.ADVISER, Role.BILLING, Role.ADMINISTRATOR})
public class SignInRules {
}

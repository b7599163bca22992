package org.quittance.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.quittance.identity.Login;
import org.quittance.identity.Role;
import org.quittance.identity.SecondFactors;
import org.quittance.operator.Settings;

/** Who needs more than a password. */
@ApplicationScoped
public class SecondFactorRule {

    @Inject
    private SecondFactors factors;
    @Inject
    private Settings settings;

    /** Staff, unless the installation says otherwise. */
    boolean isRequired(Login login) {
        return settings.staffNeedSecondFactor() && login.roles().stream().anyMatch(Role.STAFF::contains);
    }

    /** Whether the password alone opens nothing yet: there is a second factor to prove, or one to set up. */
    boolean isAskedOf(Login login) {
        return isRequired(login) || factors.has(login.id());
    }
}

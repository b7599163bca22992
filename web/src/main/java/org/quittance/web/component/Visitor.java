package org.quittance.web.component;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import org.quittance.identity.Role;
import org.quittance.identity.service.LoginService;

/** Who looks at the page, and what he may see. */
@Named
@RequestScoped
public class Visitor {

    private static final System.Logger LOG = System.getLogger(Visitor.class.getName());

    @Inject
    private SecurityContext security;
    @Inject
    private HttpServletRequest request;
    @EJB
    private LoginService logins;

    private LoginService.Me me;
    private boolean asked;

    public boolean isSignedIn() {
        return request.getUserPrincipal() != null; // the security context names nobody "anonymous"
    }

    /** The name to sign in with. */
    public String getLoginName() {
        return isSignedIn() ? request.getUserPrincipal().getName() : "";
    }

    public String getName() {
        return me() == null ? getLoginName() : me().displayName();
    }

    /** Null at the first sign-in. */
    public Instant getPreviousSignIn() {
        return me() == null ? null : me().previousSignInAt();
    }

    /** Null while nobody is signed in. */
    public String getLanguage() {
        return me() == null ? null : me().language();
    }

    /** Null while nobody is signed in, and on the error page of a database that does not answer. */
    private LoginService.Me me() {
        if (!asked && isSignedIn()) {
            asked = true;
            try {
                me = logins.me();
            } catch (EJBException e) {
                LOG.log(System.Logger.Level.WARNING, "the login of the visitor cannot be read", e);
            }
        }
        return me;
    }

    /** Staff who look as a customer sees it are none. */
    public boolean isCustomer() {
        return security.isCallerInRole(Role.CUSTOMER) && !isStaff();
    }

    public boolean isAdviser() {
        return security.isCallerInRole(Role.ADVISER) || isAdministrator();
    }

    public boolean isBilling() {
        return security.isCallerInRole(Role.BILLING) || isAdministrator();
    }

    public boolean isPayments() {
        return security.isCallerInRole(Role.PAYMENTS) || isAdministrator();
    }

    public boolean isAdministrator() {
        return security.isCallerInRole(Role.ADMINISTRATOR);
    }

    public boolean isStaff() {
        return isAdviser() || isBilling() || isPayments();
    }

    /** Has given the password and not yet the second factor. */
    public boolean isHalfSignedIn() {
        return security.isCallerInRole(Role.HALF_SIGNED_IN);
    }

    /** Where the pages begin of who has just proved the second factor and is the old caller until the next request. */
    public String getOwnHome() {
        return me().roles().contains(Role.CUSTOMER) ? "/portal/home" : "/office/home";
    }

    /** Where this visitor's own pages begin. */
    public String getHome() {
        return isHalfSignedIn() ? "/second-factor" : isCustomer() ? "/portal/home" : isStaff() ? "/office/home" : "/index";
    }
}

package org.quittance.web.component;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;
import jakarta.servlet.http.HttpServletRequest;

/** Who looks at the page, and what he may see. */
@Named
@RequestScoped
public class Visitor {

    @Inject
    private SecurityContext security;
    @Inject
    private HttpServletRequest request;

    public boolean isSignedIn() {
        return request.getUserPrincipal() != null; // the security context names nobody "anonymous"
    }

    public String getName() {
        return isSignedIn() ? request.getUserPrincipal().getName() : "";
    }

    public boolean isCustomer() {
        return security.isCallerInRole("CUSTOMER");
    }

    public boolean isAdviser() {
        return security.isCallerInRole("ADVISER") || isAdministrator();
    }

    public boolean isBilling() {
        return security.isCallerInRole("BILLING") || isAdministrator();
    }

    public boolean isAdministrator() {
        return security.isCallerInRole("ADMINISTRATOR");
    }

    public boolean isStaff() {
        return isAdviser() || isBilling();
    }

    /** Where this visitor's own pages begin. */
    public String getHome() {
        return isCustomer() ? "/portal/home" : isStaff() ? "/office/home" : "/index";
    }
}

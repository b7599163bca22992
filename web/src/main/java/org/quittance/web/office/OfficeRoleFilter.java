package org.quittance.web.office;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * Turns staff away with 403 from pages that are not their work, before a service would. The services hold the rule; the
 * preview of an invoice stands in the billing folder but is every adviser's, as are the readings of a meter.
 */
@WebFilter({"/office/billing/*", "/office/metering/*", "/office/customer/payment", "/office/customer/payment.xhtml",
    "/office/customer/consent", "/office/customer/consent.xhtml",
    "/office/customer/mandate", "/office/customer/mandate.xhtml", "/office/collection/*",
    "/office/tariff/price", "/office/tariff/price.xhtml", "/office/audit", "/office/audit.xhtml", "/office/card/*"})
public class OfficeRoleFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Set<String> FOR_ALL_STAFF = Set.of("/office/billing/preview", "/office/metering/held",
            "/office/metering/reading", "/office/metering/meter", "/office/metering/swap", "/office/metering/photo");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (isForAllStaff(path) || request.isUserInRole("ADMINISTRATOR") || rolesFor(path).stream().anyMatch(request::isUserInRole)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    static boolean isForAllStaff(String path) {
        return FOR_ALL_STAFF.contains(path);
    }

    /** Besides administrators. */
    static List<String> rolesFor(String path) {
        if (path.startsWith("/office/audit")) {
            return List.of();
        }
        if (path.startsWith("/office/collection")) {
            return List.of("PAYMENTS");
        }
        if (path.startsWith("/office/customer/payment") || path.startsWith("/office/customer/mandate")
                || path.startsWith("/office/card/")) {
            return List.of("ADVISER", "PAYMENTS");
        }
        return List.of(path.startsWith("/office/customer/") ? "ADVISER" : "BILLING");
    }
}

package org.quittance.web.office;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Turns staff away with 403 from pages that are not their work, before a service would. The services hold the rule; the
 * preview of an invoice stands in the billing folder but is every adviser's.
 */
@WebFilter({"/office/billing/*", "/office/metering/*", "/office/customer/payment", "/office/customer/payment.xhtml",
    "/office/tariff/price", "/office/tariff/price.xhtml"})
public class OfficeRoleFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (isForAllStaff(path) || request.isUserInRole("ADMINISTRATOR") || request.isUserInRole(roleFor(path))) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    static boolean isForAllStaff(String path) {
        return path.equals("/office/billing/preview");
    }

    static String roleFor(String path) {
        return path.startsWith("/office/customer/") ? "ADVISER" : "BILLING";
    }
}

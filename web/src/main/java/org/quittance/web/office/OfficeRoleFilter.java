package org.quittance.web.office;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns staff away with 403 from pages that are not their work, before a service would; the services hold the rule. What no
 * line names is open to all staff. The preview of an invoice stands in the billing folder but is every adviser's, as are the
 * readings of a meter. Administrators may all.
 */
@WebFilter("/office/*")
public class OfficeRoleFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final List<String> ALL_STAFF = List.of("ADVISER", "BILLING", "PAYMENTS");
    /** By how the address begins; the first that fits counts. */
    private static final Map<String, List<String>> ROLES = new LinkedHashMap<>();

    static {
        ROLES.put("/office/audit", List.of());
        ROLES.put("/office/user/", List.of());
        ROLES.put("/office/settings/", List.of());
        ROLES.put("/office/outbox/notice", List.of());
        ROLES.put("/office/outbox/newsletter", List.of("ADVISER"));
        for (String folder : List.of("billing/preview", "metering/held", "metering/reading", "metering/meter",
                "metering/swap", "metering/photo")) {
            ROLES.put("/office/" + folder, ALL_STAFF);
        }
        ROLES.put("/office/billing/", List.of("BILLING"));
        ROLES.put("/office/metering/", List.of("BILLING"));
        ROLES.put("/office/tariff/price", List.of("BILLING"));
        ROLES.put("/office/privacy/", List.of("ADVISER"));
        ROLES.put("/office/request/", List.of("ADVISER"));
        ROLES.put("/office/appointment/", List.of("ADVISER"));
        ROLES.put("/office/customer/new", List.of("ADVISER"));
        ROLES.put("/office/customer/open", List.of("ADVISER"));
        ROLES.put("/office/customer/leave", List.of("ADVISER"));
        ROLES.put("/office/customer/consent", List.of("ADVISER"));
        ROLES.put("/office/customer/payment", List.of("ADVISER", "PAYMENTS"));
        ROLES.put("/office/customer/mandate", List.of("ADVISER", "PAYMENTS"));
        ROLES.put("/office/customer/arrears", List.of("ADVISER", "PAYMENTS"));
        ROLES.put("/office/customer/arrangement", List.of("ADVISER", "PAYMENTS"));
        ROLES.put("/office/card/", List.of("ADVISER", "PAYMENTS"));
        ROLES.put("/office/bank/payments", List.of("ADVISER", "PAYMENTS"));
        ROLES.put("/office/bank/incidents", List.of("ADVISER", "PAYMENTS"));
        ROLES.put("/office/bank/", List.of("PAYMENTS"));
        ROLES.put("/office/refund/", List.of("PAYMENTS"));
        ROLES.put("/office/accounting/", List.of("BILLING", "PAYMENTS"));
        ROLES.put("/office/surplus/", List.of("PAYMENTS"));
        ROLES.put("/office/plan/terms", List.of("PAYMENTS"));
        ROLES.put("/office/plan/", List.of("ADVISER", "PAYMENTS"));
        ROLES.put("/office/dunning/ageing", ALL_STAFF);
        ROLES.put("/office/dunning/download", ALL_STAFF);
        ROLES.put("/office/dunning/arrangement", List.of("ADVISER", "PAYMENTS"));
        ROLES.put("/office/dunning/", List.of("PAYMENTS"));
        ROLES.put("/office/publication/", List.of("ADVISER"));
        ROLES.put("/office/collection/", List.of("PAYMENTS"));
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (request.isUserInRole("ADMINISTRATOR") || rolesFor(path).stream().anyMatch(request::isUserInRole)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** Besides administrators. */
    static List<String> rolesFor(String path) {
        return ROLES.entrySet().stream().filter(line -> path.startsWith(line.getKey())).findFirst()
                .map(Map.Entry::getValue).orElse(ALL_STAFF);
    }
}

package org.quittance.web.portal;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.quittance.customer.service.ProfileService;
import org.quittance.operator.Settings;

/**
 * Where the operator wants it so ({@code QUITTANCE_DOCUMENTS_NEED_CONSENT}), documents, payment and contracts open once the
 * customer takes documents as files; until then these pages lead to where that is said.
 */
@WebFilter("/portal/*")
public class ConsentGate extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final List<String> CLOSED = List.of(
            "/portal/invoice/", "/portal/document/", "/portal/payment/", "/portal/plan/", "/portal/contract/");

    @Inject
    private Settings settings;
    @EJB
    private ProfileService profiles;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        Optional<String> closed = isClosedWithoutConsent(path) && settings.documentsNeedConsent()
                ? profiles.firstOnPaper() : Optional.empty();
        if (closed.isEmpty()) {
            chain.doFilter(request, response);
        } else {
            response.sendRedirect(request.getContextPath() + "/portal/preferences?needed=1&customer="
                    + URLEncoder.encode(closed.get(), StandardCharsets.UTF_8));
        }
    }

    static boolean isClosedWithoutConsent(String path) {
        return CLOSED.stream().anyMatch(path::startsWith);
    }
}

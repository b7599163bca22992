package org.quittance.web.portal;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.quittance.identity.Role;
import org.quittance.identity.service.Perspective;

/** Staff have no space of their own: they come in only to look as a customer sees it, once they said why. */
@WebFilter("/portal/*")
public class PortalFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Perspective perspective;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (Role.STAFF.stream().anyMatch(request::isUserInRole) && !perspective.visiting()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }
}

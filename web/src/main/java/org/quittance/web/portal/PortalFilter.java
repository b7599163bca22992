package org.quittance.web.portal;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.quittance.identity.Role;
import org.quittance.identity.service.AccessService;
import org.quittance.identity.service.Perspective;
import org.quittance.search.service.SpaceService;

/**
 * Staff have no space of their own: they come in only to look as a customer sees it, once they said why. Who sees several
 * customers comes into the space of the one whom the address names, else into the one last shown: here, before anything asks
 * whose it is (see {@code web.xml}).
 */
public class PortalFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Perspective perspective;
    @EJB
    private transient AccessService accesses;
    @EJB
    private transient SpaceService spaces;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (Role.STAFF.stream().anyMatch(request::isUserInRole) && !perspective.visiting()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            accesses.settle();
            if (!request.getMethod().equals("POST")) {
                follow(request);
            }
            chain.doFilter(request, response);
        }
    }

    /** A form has an owner of its own ({@link PostedSpace}). */
    private void follow(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        AddressedThing.of(path, request::getParameter).ifPresent(named -> spaces.open(named.thing(), named.name()));
    }
}

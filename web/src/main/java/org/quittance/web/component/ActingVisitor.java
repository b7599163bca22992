package org.quittance.web.component;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.quittance.operator.ActingPerson;

/** Says for the time of a request who acts, for what is written down of changes. */
@WebFilter("/*")
public class ActingVisitor extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getUserPrincipal() == null) {
            chain.doFilter(request, response);
            return;
        }
        ActingPerson.is(request.getUserPrincipal().getName());
        try {
            chain.doFilter(request, response);
        } finally {
            ActingPerson.gone();
        }
    }
}

package org.quittance.web.open;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.quittance.web.component.CardOffer;

/** The one page whose form goes to somebody else: to the provider of card payments, and to nobody besides. */
@WebFilter({"/pay-handover", "/pay-handover.xhtml"})
public class HandOverPolicy extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String POLICY = "Content-Security-Policy";
    private static final String OURS = "form-action 'self'";

    @Inject
    private transient CardOffer offer;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, new HttpServletResponseWrapper(response) {
            @Override
            public void addHeader(String name, String value) {
                super.addHeader(name, widened(name, value));
            }

            @Override
            public void setHeader(String name, String value) {
                super.setHeader(name, widened(name, value));
            }
        });
    }

    private String widened(String name, String value) {
        return POLICY.equalsIgnoreCase(name)
                ? offer.origin().map(origin -> value.replace(OURS, OURS + " " + origin)).orElse(value) : value;
    }
}

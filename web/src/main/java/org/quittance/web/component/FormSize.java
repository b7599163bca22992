package org.quittance.web.component;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/**
 * The server lets files of hundreds of megabytes in, and keeps them on disk; any other form it would read into memory,
 * from whoever sends it. So a form without a file has the size of what people type, and says it beforehand.
 */
public class FormSize extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final long MOST_BYTES = 2_000_000;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String type = request.getContentType();
        boolean form = type != null && type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded");
        boolean endless = request.getHeader("Transfer-Encoding") != null;
        if (form && (endless || request.getContentLengthLong() > MOST_BYTES)) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }
}

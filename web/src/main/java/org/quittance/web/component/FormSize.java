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
 * from whoever sends it. So a form without a file has the size of what people type, and says it beforehand; and who is not
 * signed in sends no file, nor fields that look like one.
 */
public class FormSize extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final long MOST_BYTES = 2_000_000;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isSmall(request.getContentType(), request.getUserPrincipal() != null) && !saysSmall(request)) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** @param type of the content, null if there is none */
    static boolean isSmall(String type, boolean signedIn) {
        String form = type == null ? "" : type.toLowerCase(Locale.ROOT);
        return form.startsWith("application/x-www-form-urlencoded") || form.startsWith("multipart/") && !signedIn;
    }

    private static boolean saysSmall(HttpServletRequest request) {
        return request.getHeader("Transfer-Encoding") == null && request.getContentLengthLong() <= MOST_BYTES;
    }
}

package org.quittance.web.open;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;

/**
 * A click inside a page whose session has ended is answered by the sign-in page, which a script cannot show. Tells it
 * to load its own page anew instead: that asks to sign in and comes back to the page, not to the lost click.
 */
@WebFilter("/sign-in")
public class ExpiredAjaxFilter extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!request.getMethod().equals("GET") || !"partial/ajax".equals(request.getHeader("Faces-Request"))) {
            chain.doFilter(request, response);
            return;
        }
        response.setContentType("text/xml");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().print("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                + pageOf(request.getHeader("Referer")).replace("&", "&amp;") + "\"/></partial-response>");
    }

    /** Path and query of the page the click came from; the sign-in page when the browser does not say. */
    static String pageOf(String referrer) {
        if (referrer == null || !referrer.matches("https?://[^\\s\"<>]+")) {
            return "/sign-in";
        }
        URI page = URI.create(referrer);
        String path = page.getRawPath();
        if (path == null || path.isEmpty() || path.startsWith("//")) {
            return "/sign-in";
        }
        return page.getRawQuery() == null ? path : path + "?" + page.getRawQuery();
    }
}

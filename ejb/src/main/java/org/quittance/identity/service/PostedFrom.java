package org.quittance.identity.service;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** The page whose form was posted: a form's own address leaves out what the page's address asks for. */
public final class PostedFrom {

    private PostedFrom() {
    }

    /** Path and query of the page; nothing when the browser does not say, or names another page than the form's. */
    public static Optional<String> page(HttpServletRequest request) {
        return page(request.getHeader("Referer"), request.getRequestURI());
    }

    static Optional<String> page(String referrer, String path) {
        if (referrer == null || !referrer.matches("https?://[^\\s\"<>\\\\^`{|}]+")) {
            return Optional.empty();
        }
        try {
            URI page = new URI(referrer);
            String query = page.getRawQuery();
            return Optional.of(path).filter(own -> plain(own).equals(plain(page.getRawPath())))
                    .map(own -> AskedPage.own(plain(own)) + (query == null ? "" : "?" + query));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String plain(String path) {
        return path == null ? "" : path.replaceFirst("\\.xhtml$", "");
    }
}

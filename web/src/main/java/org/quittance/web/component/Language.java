package org.quittance.web.component;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * The language of the page: that of the login, before sign-in the visitor's choice in a cookie, else French. The
 * browser's preference does not count.
 */
@Named
@RequestScoped
public class Language {

    static final String COOKIE = "language";
    static final Map<String, Locale> SPOKEN = Map.of("fr", Locale.FRENCH, "en", Locale.ENGLISH);

    @Inject
    private HttpServletRequest request;
    @Inject
    private Visitor visitor;

    private Locale locale;

    public Locale getLocale() {
        if (locale == null) {
            locale = SPOKEN.getOrDefault(String.valueOf(visitor.getLanguage()), chosen());
        }
        return locale;
    }

    private Locale chosen() {
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (COOKIE.equals(cookie.getName()) && SPOKEN.containsKey(cookie.getValue())) {
                    return SPOKEN.get(cookie.getValue());
                }
            }
        }
        return Locale.FRENCH;
    }

    public String getCode() {
        return getLocale().getLanguage();
    }

    /** The code of the language one may switch to. */
    public String getOther() {
        return getCode().equals("fr") ? "en" : "fr";
    }

    /** Switches the language and comes back to this page, its parameters included. */
    public String getSwitchAddress() {
        return request.getContextPath() + "/language?to=" + getOther()
                + "&back=" + URLEncoder.encode(here(), StandardCharsets.UTF_8);
    }

    private String here() {
        String view = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        if (view.startsWith("/WEB-INF/")) {
            return "/";
        }
        String path = view.replaceFirst("\\.xhtml$", "").replaceFirst("^/index$", "/");
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    }
}

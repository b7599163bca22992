package org.quittance.acceptance;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.RouteOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route.ResumeOptions;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.quittance.acceptance.harness.Http;
import org.quittance.acceptance.harness.Site;

/** Opens pages of a site, also those that come only when something went wrong. */
final class PageOpener {

    private static final String LAPSED = "jakarta.faces.ViewState=1%3A1";

    private final Site site;
    private final String language;
    private final Map<String, Http> people = new HashMap<>();

    PageOpener(Site site, String language) {
        this.site = site;
        this.language = language;
    }

    /** In a browser of the page's login. */
    Response open(Page page, Pages.Listed listed) {
        String address = listed.address(site);
        if (listed.status() == 409) {
            page.route("**" + address, route -> route.resume(posted(route.request().headers())), new RouteOptions().setTimes(1));
        }
        return listed.status() == 500 ? whileBroken(() -> page.navigate(address)) : page.navigate(address);
    }

    /** A post of a page that the session does not know any more, from a browser that does not tell its page. */
    private static ResumeOptions posted(Map<String, String> headers) {
        Map<String, String> sent = new HashMap<>(headers);
        sent.put("content-type", "application/x-www-form-urlencoded");
        return new ResumeOptions().setMethod("POST").setHeaders(sent).setPostData(LAPSED);
    }

    /** Without a browser, as the server wrote it. */
    HttpResponse<String> read(Pages.Listed listed) {
        Http http = people.computeIfAbsent(listed.login(), this::reader);
        String address = listed.address(site);
        return switch (listed.status()) {
            case 409 -> http.post(address, Map.of("jakarta.faces.ViewState", "1:1"));
            case 500 -> whileBroken(() -> http.get(address));
            default -> http.get(address);
        };
    }

    private Http reader(String login) {
        Http http = login.equals(Pages.NOBODY) ? new Http(site) : Http.signedIn(site, login);
        http.get("/language?to=" + language + "&back=/contact");
        return http;
    }

    /** While the outbox cannot be read. */
    private <T> T whileBroken(Supplier<T> act) {
        try {
            site.sql().change("alter table outbox_message rename to outbox_message_gone");
            try {
                return act.get();
            } finally {
                site.sql().change("alter table outbox_message_gone rename to outbox_message");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.quittance.acceptance;

import java.net.http.HttpResponse;
import java.util.Map;
import org.quittance.acceptance.harness.Http;
import org.quittance.acceptance.harness.Site;

/** A member of staff who bills without a browser, so that many do it at once. */
final class Clerk {

    private final Http http;

    Clerk(Site site) {
        http = Http.signedIn(site, Site.BILLING);
    }

    /** Presses the button that numbers a reviewed run; returns when the server has answered. */
    void issue(long run) {
        String address = "/office/billing/run?id=" + run;
        String page = http.get(address).body();
        HttpResponse<String> answer = http.post(address, Map.of("act", "act", "act:issue", "",
                "jakarta.faces.ViewState", Http.viewState(page), "primefaces.nonce", Http.nonce(page)));
        if (answer.statusCode() != 302) {
            throw new AssertionError("run " + run + " was not issued: " + answer.statusCode());
        }
    }
}

package org.quittance.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quittance.acceptance.harness.Http;
import org.quittance.acceptance.harness.OnSites;
import org.quittance.acceptance.harness.Site;

/** What every answer says to the browser about safety and caching. */
@OnSites
class HeadersIT {

    private static final Pattern RESOURCE = Pattern.compile("(?:src|href)=\"(/jakarta\\.faces\\.resource/[^\"#]*)");

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sign-in", "/contact", "/legal", "/accessibility", "/no-such-page"})
    void pagesRunOnlyTheScriptsThatWeSend(String path, Site site) {
        String policy = header(new Http(site).get(path), "Content-Security-Policy");
        String scripts = policy.replaceFirst(".*script-src", "script-src").replaceFirst(";.*", "");

        assertThat(scripts).contains("'self'").doesNotContain("unsafe").doesNotContain("*").doesNotContain("http");
        assertThat(policy).contains("default-src 'self'", "object-src 'none'", "base-uri 'self'",
                "form-action 'self'", "frame-ancestors 'none'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sign-in", "/portal/home", "/health", "/no-such-page"})
    void everyAnswerIsGuarded(String path, Site site) {
        HttpResponse<String> answer = new Http(site).get(path);

        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Permissions-Policy")).contains("camera=()");
        assertThat(answer.headers().firstValue("X-Powered-By")).isEmpty();
        assertThat(answer.headers().firstValue("Server")).isEmpty();
    }

    @Test
    void pagesAreNeverStored(Site site) {
        Http camille = Http.signedIn(site, Site.CAMILLE);

        for (String path : List.of("/", "/sign-in", "/portal/home", "/portal/invoice/list")) {
            assertThat(header(camille.get(path), "Cache-Control")).as(path).contains("no-store");
        }
    }

    @Test
    void scriptsStylesAndImagesAreKeptForAYearUnderAVersionedAddress(Site site) {
        Http http = new Http(site);
        Matcher resources = RESOURCE.matcher(http.get("/sign-in").body());
        int found = 0;
        while (resources.find()) {
            String address = resources.group(1).replace("&amp;", "&");
            HttpResponse<String> answer = http.get(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            assertThat(address).contains("v=");
            assertThat(header(answer, "Cache-Control")).as(address).contains("max-age=31536000").doesNotContain("no-store");
            found++;
        }
        assertThat(found).isGreaterThan(5);
    }

    @Test
    void textIsSentCompressed(Site site) {
        Http http = new Http(site);
        Matcher style = Pattern.compile("href=\"(/jakarta\\.faces\\.resource/foundation\\.css[^\"]*)")
                .matcher(http.get("/").body());
        assertThat(style.find()).isTrue();

        for (String path : List.of("/", style.group(1).replace("&amp;", "&"))) {
            assertThat(header(http.get(path, "Accept-Encoding", "gzip"), "Content-Encoding")).as(path).isEqualTo("gzip");
        }
    }

    private static String header(HttpResponse<?> answer, String name) {
        return String.join(", ", answer.headers().allValues(name));
    }
}

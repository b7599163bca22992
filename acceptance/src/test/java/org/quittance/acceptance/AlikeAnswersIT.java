package org.quittance.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quittance.acceptance.harness.Http;
import org.quittance.acceptance.harness.OnSites;
import org.quittance.acceptance.harness.Site;

/** Neither what is answered nor how long it takes tells whether somebody exists. */
@OnSites
class AlikeAnswersIT {

    private static final int TRIES = 200;
    private static final Duration MOST = Duration.ofMillis(10);

    @AfterEach
    void forgetTries(Site site) throws SQLException {
        site.sql().change("delete from sign_in_throttle");
    }

    /** Known and unknown by turns, so that whatever else the machine does weighs on both. */
    @ParameterizedTest
    @CsvSource({"/sign-in, signIn, name, nadia.benali@example.org, nobody.benali@example.org",
        "/forgotten-password, forgotten, name, conseil, conseol",
        "/register, register, number, C100002, C999992"})
    void isTheSameForKnownAndUnknown(String page, String form, String field, String known, String unknown, Site site)
            throws SQLException {
        Http somebody = new Http(site);
        String shown = somebody.get(page).body();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(form, form);
        fields.put(form + ":password", "guess");
        fields.put(form + ":postcode", "00000");
        fields.put(form + ":holder", "Personne");
        fields.put(form + ":email", "stranger@example.org");
        fields.put(form + ":go", "");
        fields.put("jakarta.faces.ViewState", Http.viewState(shown));
        fields.put("primefaces.nonce", Http.nonce(shown));
        List<Long> ofKnown = new ArrayList<>();
        List<Long> ofUnknown = new ArrayList<>();
        for (int attempt = 0; attempt < TRIES; attempt++) {
            site.sql().change("delete from sign_in_throttle");
            HttpResponse<String> one = timed(somebody, page, fields, form + ":" + field, known, ofKnown);
            HttpResponse<String> other = timed(somebody, page, fields, form + ":" + field, unknown, ofUnknown);
            if (attempt == 0) {
                assertThat(one.statusCode()).isEqualTo(other.statusCode());
                assertThat(Newcomer.location(one)).isEqualTo(Newcomer.location(other));
                assertThat(plain(one.body(), known)).isEqualTo(plain(other.body(), unknown));
            }
        }
        assertThat(Duration.ofNanos(Math.abs(median(ofKnown) - median(ofUnknown)))).isLessThan(MOST);
    }

    private static HttpResponse<String> timed(
            Http http, String page, Map<String, String> fields, String field, String value, List<Long> times) {
        fields.put(field, value);
        long begin = System.nanoTime();
        HttpResponse<String> answer = http.post(page, fields);
        times.add(System.nanoTime() - begin);
        return answer;
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    /** Without what was typed and what changes from one answer to the next. */
    private static String plain(String body, String typed) {
        return body.replace(typed, "?").replaceAll("(?s)<head.*?</head>", "").replaceAll("nonce=\"[^\"]*\"", "")
                .replaceAll("value=\"[^\"]*\"", "").replaceAll("csp\\.init\\([^)]*\\)", "");
    }
}

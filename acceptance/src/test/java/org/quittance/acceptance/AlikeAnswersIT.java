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
    /** A machine at other work is unjust once; a difference in the work shows every time. */
    private static final int ROUNDS = 3;
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
        List<Duration> differences = new ArrayList<>();
        do {
            differences.add(difference(somebody, page, fields, form + ":" + field, known, unknown, site));
        } while (differences.get(differences.size() - 1).compareTo(MOST) >= 0 && differences.size() < ROUNDS);
        assertThat(differences.get(differences.size() - 1)).as("rounds: " + differences).isLessThan(MOST);
    }

    /** Of the medians. Who comes first changes with every try, for the first finds another database than the second. */
    private static Duration difference(Http http, String page, Map<String, String> fields, String field, String known,
            String unknown, Site site) throws SQLException {
        List<Long> ofKnown = new ArrayList<>();
        List<Long> ofUnknown = new ArrayList<>();
        for (int attempt = 0; attempt < TRIES; attempt++) {
            site.sql().change("delete from sign_in_throttle");
            boolean knownFirst = attempt % 2 == 0;
            HttpResponse<String> first = timed(http, page, fields, field, knownFirst ? known : unknown,
                    knownFirst ? ofKnown : ofUnknown);
            HttpResponse<String> second = timed(http, page, fields, field, knownFirst ? unknown : known,
                    knownFirst ? ofUnknown : ofKnown);
            if (attempt == 0) {
                assertThat(first.statusCode()).isEqualTo(second.statusCode());
                assertThat(Newcomer.location(first)).isEqualTo(Newcomer.location(second));
                assertThat(plain(first.body(), known)).isEqualTo(plain(second.body(), unknown));
            }
        }
        return Duration.ofNanos(Math.abs(median(ofKnown) - median(ofUnknown)));
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

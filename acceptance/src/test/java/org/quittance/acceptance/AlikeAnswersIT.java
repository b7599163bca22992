package org.quittance.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
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

    /** On a quiet machine these tell what they have to. */
    private static final int TRIES = 60;
    /** One at other work blurs the times: it takes more tries to know as much. */
    private static final int MOST_TRIES = 1000;
    private static final Duration MOST = Duration.ofMillis(10);
    /** How far from the median found the true one may be, in one of a hundred runs, before more tries are made. */
    private static final Duration BLUR = Duration.ofMillis(4);
    /** Half the width of the interval of the median with that certainty, in roots of the number of tries. */
    private static final double CERTAIN = 2.576 / 2;

    @AfterEach
    void forgetTries(Site site) throws SQLException {
        site.sql().change("delete from sign_in_throttle");
    }

    /**
     * Known and unknown by turns, and each try is set against its neighbour: what else the machine does weighs on both, and if
     * it does more halfway the two medians would be of different hours. Whoever probes from outside could do no better.
     */
    @ParameterizedTest
    @CsvSource({"/sign-in, signIn, name, nadia.benali@example.org, nobody.benali@example.org",
        "/forgotten-password, forgotten, name, conseil, conseol",
        "/register, register, number, C100002, C999992",
        "/pay, pay, reference, C100004, C999994"})
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
        fields.put(form + ":amount", "0,01");
        fields.put(form + ":go", "");
        fields.put("jakarta.faces.ViewState", Http.viewState(shown));
        fields.put("primefaces.nonce", Http.nonce(shown));
        fields.put(form + ":" + field, known);
        HttpResponse<String> ofKnown = somebody.post(page, fields);
        fields.put(form + ":" + field, unknown);
        HttpResponse<String> ofUnknown = somebody.post(page, fields);
        assertThat(ofKnown.statusCode()).isEqualTo(ofUnknown.statusCode());
        assertThat(Newcomer.location(ofKnown)).isEqualTo(Newcomer.location(ofUnknown));
        assertThat(plain(ofKnown.body(), known)).isEqualTo(plain(ofUnknown.body(), unknown));

        long[] longer = {};
        while (longer.length < TRIES || longer.length < MOST_TRIES && blur(longer) > BLUR.toNanos()) {
            longer = Arrays.copyOf(longer, longer.length + 1);
            longer[longer.length - 1] = difference(somebody, page, fields, form + ":" + field, known, unknown, longer.length, site);
        }
        Arrays.sort(longer);
        assertThat(Duration.ofNanos(Math.abs(longer[longer.length / 2]))).as("median of %d, known to %d ns", longer.length, blur(longer))
                .isLessThan(MOST);
    }

    /** How much longer the known one takes. Who comes first changes, for the first finds another database than the second. */
    private static long difference(Http http, String page, Map<String, String> fields, String field, String known,
            String unknown, int attempt, Site site) throws SQLException {
        site.sql().change("delete from sign_in_throttle");
        boolean knownFirst = attempt % 2 == 0;
        long first = nanos(http, page, fields, field, knownFirst ? known : unknown);
        long second = nanos(http, page, fields, field, knownFirst ? unknown : known);
        return knownFirst ? first - second : second - first;
    }

    private static long nanos(Http http, String page, Map<String, String> fields, String field, String value) {
        fields.put(field, value);
        long begin = System.nanoTime();
        http.post(page, fields);
        return System.nanoTime() - begin;
    }

    /** Of the median, by the ranks between which the true one lies. */
    private static double blur(long[] differences) {
        long[] sorted = differences.clone();
        Arrays.sort(sorted);
        int aside = (int) Math.ceil(CERTAIN * Math.sqrt(sorted.length));
        return (sorted[sorted.length / 2 + aside] - sorted[sorted.length / 2 - aside]) / 2.0;
    }

    /** Without what was typed and what changes from one answer to the next. */
    private static String plain(String body, String typed) {
        return body.replace(typed, "?").replaceAll("(?s)<head.*?</head>", "").replaceAll("nonce=\"[^\"]*\"", "")
                .replaceAll("value=\"[^\"]*\"", "").replaceAll("csp\\.init\\([^)]*\\)", "");
    }
}

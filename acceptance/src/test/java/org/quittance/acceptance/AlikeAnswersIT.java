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
import org.quittance.acceptance.harness.OnOwnSite;
import org.quittance.acceptance.harness.Site;

/** Neither what is answered nor how long it takes tells whether somebody exists. */
@OnOwnSite
class AlikeAnswersIT {

    /** On a quiet machine these tell what they have to. */
    private static final int TRIES = 30;
    /** One at other work blurs the times: it takes more tries to know as much. */
    private static final int MOST_TRIES = 60;
    /** Other work only ever adds to a time, so the quick ones tell most of what an answer itself takes. */
    private static final double QUICK = 0.2;
    private static final Duration MOST = Duration.ofMillis(10);
    /** How far from what was found the true one may be, in one of a hundred runs, before more tries are made. */
    private static final Duration BLUR = Duration.ofMillis(8);
    /** Half the width of the interval of a rank with that certainty, in standard deviations. */
    private static final double CERTAIN = 2.576;

    @AfterEach
    void forgetTries(Site site) throws SQLException {
        site.sql().change("delete from sign_in_throttle");
    }

    /** Known and unknown by turns: what else the machine does weighs on both alike. */
    @ParameterizedTest
    @CsvSource({"/sign-in, signIn, name, " + Site.CELLAR + ", nobody@chais.example",
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

        List<Long> ofTheKnown = new ArrayList<>();
        List<Long> ofTheUnknown = new ArrayList<>();
        for (int tries = 0; tries < TRIES || tries < MOST_TRIES
                && blur(ofTheKnown) + blur(ofTheUnknown) > BLUR.toNanos(); tries++) {
            site.sql().change("delete from sign_in_throttle");
            boolean knownFirst = tries % 2 == 0;
            // Who comes first changes, for the first finds another database than the second.
            fields.put(form + ":" + field, knownFirst ? known : unknown);
            (knownFirst ? ofTheKnown : ofTheUnknown).add(nanos(somebody, page, fields));
            fields.put(form + ":" + field, knownFirst ? unknown : known);
            (knownFirst ? ofTheUnknown : ofTheKnown).add(nanos(somebody, page, fields));
        }
        double blur = blur(ofTheKnown) + blur(ofTheUnknown);
        assertThat(Duration.ofNanos(Math.abs(quick(ofTheKnown) - quick(ofTheUnknown))))
                .as("after %d tries, known to %.0f ns", ofTheKnown.size(), blur)
                .isLessThan(MOST.plusNanos((long) Math.max(0, blur - BLUR.toNanos())));
    }

    private static long nanos(Http http, String page, Map<String, String> fields) {
        long begin = System.nanoTime();
        http.post(page, fields);
        return System.nanoTime() - begin;
    }

    private static long quick(List<Long> times) {
        return times.stream().sorted().skip((long) (times.size() * QUICK)).findFirst().orElseThrow();
    }

    /** Of the quick time, by the ranks between which the true one lies. */
    private static double blur(List<Long> times) {
        List<Long> sorted = times.stream().sorted().toList();
        double rank = sorted.size() * QUICK;
        double aside = CERTAIN * Math.sqrt(rank * (1 - QUICK));
        return (sorted.get((int) (rank + aside)) - sorted.get((int) Math.max(0, rank - aside))) / 2.0;
    }

    /** Without what was typed and what changes from one answer to the next. */
    private static String plain(String body, String typed) {
        return body.replace(typed, "?").replaceAll("(?s)<head.*?</head>", "").replaceAll("nonce=\"[^\"]*\"", "")
                .replaceAll("value=\"[^\"]*\"", "").replaceAll("csp\\.init\\([^)]*\\)", "");
    }
}

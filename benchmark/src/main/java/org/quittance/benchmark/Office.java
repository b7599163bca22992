package org.quittance.benchmark;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quittance.acceptance.harness.Await;
import org.quittance.acceptance.harness.Http;
import org.quittance.acceptance.harness.Site;

/** The member of staff who bills: presses the buttons of the office's pages and waits for what follows. */
final class Office implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofMinutes(20);
    private static final Pattern RUN = Pattern.compile("[?&]id=(\\d+)");
    private static final Pattern PROPOSED = Pattern.compile("<input[^>]*name=\"(prepare:\\w+)\"[^>]*value=\"([^\"]*)\"");

    private final Http http;
    /** Kept open: whoever waits asks often. */
    private final Connection connection;

    Office(Site site) throws IOException, SQLException {
        http = Http.signedIn(site, Site.BILLING);
        connection = site.superuser().connect();
    }

    /** The next period of the monthly cycle, as the page proposes it. */
    long prepare() {
        String address = "/office/billing/prepare?cycle=MONTHLY";
        String page = http.get(address).body();
        Map<String, String> form = form(page, "prepare", "go");
        Matcher fields = PROPOSED.matcher(page);
        while (fields.find()) {
            form.put(fields.group(1), fields.group(2));
        }
        Matcher run = RUN.matcher(location(http.post(address, form)));
        if (!run.find()) {
            throw new IllegalStateException("the run was not prepared");
        }
        return Long.parseLong(run.group(1));
    }

    /** @param act {@code generate}, {@code review}, {@code issue} or {@code publish} */
    void act(long run, String act, String reached) {
        begin(run, "act", act);
        await(run, reached);
    }

    void begin(long run, String form, String button) {
        String address = "/office/billing/run?id=" + run;
        location(http.post(address, form(http.get(address).body(), form, button)));
    }

    void discard(long run) {
        begin(run, "discard", "go");
        await(run, "DISCARDED");
    }

    void await(long run, String status) {
        Await.until("run is " + status, LONGEST, () ->
                text("select status from billing_run where id = " + run).equals(status));
    }

    void awaitPublished(long run, int most) {
        Await.until(most + " are published", LONGEST, () -> Integer.parseInt(
                text("select count(*) from invoice where status = 'PUBLISHED' and run_id = " + run)) >= most);
    }

    private String text(String query) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }

    private static Map<String, String> form(String page, String form, String button) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(form, form);
        fields.put(form + ":" + button, "");
        fields.put("jakarta.faces.ViewState", Http.viewState(page));
        fields.put("primefaces.nonce", Http.nonce(page));
        return fields;
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location")
                .orElseThrow(() -> new IllegalStateException("refused: " + answer.statusCode() + " " + answer.body()));
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}

package org.quittance.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.quittance.acceptance.harness.Http;
import org.quittance.acceptance.harness.Site;

/**
 * Asks for the first page of the office's long lists over so many rows each, as a browser does: from the request to the last
 * byte of the page, rendering included. The rows are copied in at once, past the product.
 */
public final class Lists {

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Path DATA = TARGET.resolve("site");
    private static final String TODAY = "2026-12-02";
    private static final int WARMING = 5;
    private static final int MEASURED = 21;
    private static final double NANOSECONDS = 1e6;
    /** By what they list; each is asked by who may see most. */
    private static final Map<String, String> LISTS = new LinkedHashMap<>();

    static {
        LISTS.put("customers, found by a name", "/office/customer/search?q=jeanne");
        LISTS.put("invoices of a month", "/office/invoice/list?from=2026-11-01&to=2026-11-30");
        LISTS.put("invoices, the largest first", "/office/invoice/list?from=2026-11-01&to=2026-11-30&order=LARGEST");
        LISTS.put("payments", "/office/bank/payments");
        LISTS.put("payments by card of a month", "/office/bank/payments?method=CARD&from=2026-11-01&to=2026-11-30");
        LISTS.put("outbox", "/office/outbox/list");
        LISTS.put("requests to do", "/office/request/list");
        LISTS.put("requests, all of a kind", "/office/request/list?queue=ALL&kind=QUESTION");
        LISTS.put("accounting entries of a month", "/office/accounting/entries?from=2026-11-01&to=2026-11-30");
        LISTS.put("audit trail", "/office/audit/trail");
        LISTS.put("audit trail of a kind", "/office/audit/trail?kind=SIGNED_IN");
        LISTS.put("receivables by age", "/office/dunning/ageing");
        LISTS.put("figures of a year", "/office/report/figures");
        LISTS.put("home", "/office/home");
    }

    private Lists() {
    }

    /** Argument: the number of rows in each list. */
    public static void main(String... arguments) throws Exception {
        int rows = Integer.parseInt(arguments[0]);
        try (Site site = Site.start(Site.demonstration(DATA).with("QUITTANCE_DEMO_TODAY", TODAY)
                .with("QUITTANCE_JAVA_OPTS", System.getProperty("benchmark.java.opts")))) {
            site.superuser().change(script().replace(":rows", String.valueOf(rows)));
            site.superuser().change("vacuum analyze");
            Report report = measure(Http.signedIn(site, Site.ADMINISTRATOR), rows);
            report.write(TARGET.resolve("lists.csv"));
        }
    }

    private static String script() throws IOException {
        try (var in = Lists.class.getResourceAsStream("/lists.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Report measure(Http http, int rows) {
        Report report = new Report();
        LISTS.forEach((name, address) -> {
            double[] milliseconds = new double[MEASURED];
            for (int time = -WARMING; time < MEASURED; time++) {
                long begin = System.nanoTime();
                int status = http.get(address).statusCode();
                if (status != 200) {
                    throw new IllegalStateException(address + " answers " + status);
                }
                if (time >= 0) {
                    milliseconds[time] = (System.nanoTime() - begin) / NANOSECONDS;
                }
            }
            Arrays.sort(milliseconds);
            report.add(rows, name + ", median", milliseconds[MEASURED / 2], "ms");
            report.add(rows, name + ", slowest", milliseconds[MEASURED - 1], "ms");
        });
        return report;
    }
}

package org.quittance.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.quittance.acceptance.harness.Http;
import org.quittance.acceptance.harness.Site;

/**
 * How long pages of the office take over so many rows, as a browser asks: from the request to the last byte of the page,
 * rendering included. The rows are copied in at once, past the product.
 */
final class Answers {

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final String TODAY = "2026-12-02";
    private static final int WARMING = 5;
    private static final int MEASURED = 21;
    private static final double NANOSECONDS = 1e6;

    private Answers() {
    }

    /**
     * Writes {@code target/<name>.csv}.
     *
     * @param name  of the script that makes the rows, {@code :rows} of them
     * @param pages their addresses by what they are
     */
    static void measure(String name, int rows, Map<String, String> pages) throws Exception {
        try (Site site = Site.start(Site.demonstration(TARGET.resolve("site")).with("QUITTANCE_DEMO_TODAY", TODAY)
                .with("QUITTANCE_JAVA_OPTS", System.getProperty("benchmark.java.opts")))) {
            site.superuser().change(script(name).replace(":rows", String.valueOf(rows)));
            site.superuser().change("vacuum analyze");
            Http http = Http.signedIn(site, Site.ADMINISTRATOR);
            Report report = new Report();
            pages.forEach((what, address) -> add(report, rows, what, milliseconds(http, address)));
            report.write(TARGET.resolve(name + ".csv"));
        }
    }

    private static void add(Report report, int rows, String what, double[] milliseconds) {
        Arrays.sort(milliseconds);
        report.add(rows, what + ", median", milliseconds[MEASURED / 2], "ms");
        report.add(rows, what + ", slowest", milliseconds[MEASURED - 1], "ms");
    }

    private static double[] milliseconds(Http http, String address) {
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
        return milliseconds;
    }

    private static String script(String name) throws IOException {
        try (var in = Answers.class.getResourceAsStream("/" + name + ".sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

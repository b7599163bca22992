package org.quittance.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.quittance.acceptance.harness.Http;
import org.quittance.acceptance.harness.OnSites;
import org.quittance.acceptance.harness.Site;

/** Several documents as one file: those chosen, or all that the list shows, and never another's. */
@OnSites
class InvoiceZipIT {

    private static final String CAMILLES = "select number from invoice where contract_numbers = 'E100001' and status = 'PUBLISHED'"
            + " order by number desc limit 3";

    private static List<String> entries(HttpResponse<byte[]> answer) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(new String(zip.readNBytes(4), java.nio.charset.StandardCharsets.US_ASCII)).isEqualTo("%PDF");
                names.add(entry.getName());
            }
        }
        return names;
    }

    @Test
    void holdsTheInvoicesThatWereChosen(Site site) throws IOException {
        List<String> numbers = site.sql().texts(CAMILLES);

        HttpResponse<byte[]> answer = Http.signedIn(site, Site.CAMILLE).bytes("/portal/invoice/zip?number=" + numbers.get(0)
                + "&number=" + numbers.get(2));

        assertThat(answer.headers().firstValue("Content-Type")).contains("application/zip");
        assertThat(entries(answer)).containsExactlyInAnyOrder(numbers.get(0) + ".pdf", numbers.get(2) + ".pdf");
    }

    @Test
    void holdsAllThatTheFilterShowsWhereNoneWasChosen(Site site) throws IOException {
        long of2025 = site.sql().number("""
                select count(*) from invoice where contract_numbers = 'E100001' and status = 'PUBLISHED'
                  and extract(year from issue_date) = 2025""");

        assertThat(entries(Http.signedIn(site, Site.CAMILLE).bytes("/portal/invoice/zip?year=2025"))).hasSize((int) of2025);
    }

    @Test
    void neverHoldsAnothersInvoice(Site site) {
        String camilles = site.sql().texts(CAMILLES).get(0);

        assertThat(Http.signedIn(site, Site.NADIA).get("/portal/invoice/zip?number=" + camilles).statusCode()).isEqualTo(404);
    }
}

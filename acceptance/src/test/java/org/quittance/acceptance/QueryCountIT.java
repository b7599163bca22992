package org.quittance.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quittance.acceptance.harness.Artifacts;
import org.quittance.acceptance.harness.Await;
import org.quittance.acceptance.harness.Http;
import org.quittance.acceptance.harness.OnSites;
import org.quittance.acceptance.harness.Site;
import org.quittance.acceptance.harness.Statements;

/** A page asks the database a fixed number of questions, however many rows the answers have. */
@OnSites
class QueryCountIT {

    private static final String BAKERY = "contact@boulangerie.example";
    private static final String JULIEN = "julien.lefevre@example.org";
    /** Statements of the dearest page, that of a billing run, and a little room. */
    private static final int MOST = 20;

    private final Map<String, Long> counted = new LinkedHashMap<>();

    /** Sending the history's messages asks too. */
    @BeforeEach
    void waitForTheOutbox(Site site) {
        Await.until("the history's messages are sent", () ->
                site.sql().number("select count(*) from outbox_message where status = 'PENDING'") == 0);
    }

    /** Julien has eleven invoices, Camille nineteen, the bakery thirty and two contracts. */
    @Test
    void aCustomersPagesAskTheSameOfEverybody(Site site) {
        try (Statements statements = new Statements(site)) {
            for (String address : List.of("/portal/home", "/portal/contract/list", "/portal/consumption",
                    "/portal/invoice/list", "/portal/payment/list", "/portal/document/list")) {
                List<Long> counts = new ArrayList<>();
                for (String login : List.of(JULIEN, Site.CAMILLE, BAKERY)) {
                    counts.add(count(statements, Http.signedIn(site, login), address, address + " of " + login));
                }
                assertThat(counts).as(address).allMatch(counts.get(0)::equals).allMatch(count -> count > 0 && count <= MOST);
            }
        }
        keep("portal");
    }

    /** One Martin and three in the rue des Tilleuls, all with electricity; a monthly run and one of two months. */
    @Test
    void theOfficesPagesAskTheSameOfManyRowsAsOfFew(Site site) {
        List<String> runs = Stream.of("MONTHLY", "BIMONTHLY").map(cycle -> site.sql().text(
                "select max(id) from billing_run where status = 'PUBLISHED' and cycle = ?", cycle)).toList();
        Map<String, List<String>> pairs = Map.of(
                Site.ADVISER, List.of("/office/customer/search?q=martin", "/office/customer/search?q=tilleuls",
                        "/office/customer/detail?number=C100003", "/office/customer/detail?number=C100029"),
                Site.BILLING, List.of("/office/billing/run?id=" + runs.get(0),
                        "/office/billing/run?id=" + runs.get(1)));
        try (Statements statements = new Statements(site)) {
            pairs.forEach((login, addresses) -> {
                Http http = Http.signedIn(site, login);
                for (int few = 0; few < addresses.size(); few += 2) {
                    String many = addresses.get(few + 1);
                    long count = count(statements, http, addresses.get(few), addresses.get(few));
                    assertThat(count(statements, http, many, many)).as(many).isEqualTo(count).isBetween(1L, (long) MOST);
                }
            });
        }
        keep("office");
    }

    private long count(Statements statements, Http http, String address, String name) {
        long count = statements.of(() -> assertThat(http.get(address).statusCode()).isEqualTo(200));
        counted.put(name, count);
        return count;
    }

    private void keep(String area) {
        StringBuilder text = new StringBuilder();
        counted.forEach((name, count) -> text.append(count).append(' ').append(name).append('\n'));
        Artifacts.keep("queries/" + area + ".txt", text.toString().getBytes(StandardCharsets.UTF_8));
    }
}

package org.quittance.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
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
    private static final String LOW_USE = """
            update parking_contract set low_use = %s where id = (select id from contract where number = 'P100038-2')""";
    private static final String HUGOS = """
            update contract set account_id = (select account_id from contract where number = 'R100036')
            where number = 'R100037'""";
    private static final String FARMS = """
            update contract set account_id = (select id from account where number = 'C100037-1') where number = 'R100037'""";
    /** Statements of the dearest page, the customer's home, and a little room. */
    private static final int MOST = 31;

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

    /** Hélène's second place becomes one of low use; Hugo takes over the roof of the farm; then all is as before. */
    @Test
    void aSecondPlaceOrRoofAsksNothingMore(Site site) throws SQLException {
        try (Statements statements = new Statements(site)) {
            asksTheSame(statements, site, "helene.lambert@example.org", List.of("/portal/home", "/portal/exits"),
                    LOW_USE.formatted("true"), LOW_USE.formatted("false"));
            asksTheSame(statements, site, "hugo.morel@example.org", List.of("/portal/home", "/portal/surplus"), HUGOS, FARMS);
        }
    }

    private void asksTheSame(Statements statements, Site site, String login, List<String> addresses, String change,
            String back) throws SQLException {
        Http http = Http.signedIn(site, login);
        List<Long> before = addresses.stream().map(address -> count(statements, http, address, address)).toList();
        site.sql().change(change);
        try {
            assertThat(addresses.stream().map(address -> count(statements, http, address, address)).toList())
                    .as(login).isEqualTo(before);
        } finally {
            site.sql().change(back);
        }
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

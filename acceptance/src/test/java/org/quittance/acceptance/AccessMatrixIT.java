package org.quittance.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quittance.acceptance.harness.Http;
import org.quittance.acceptance.harness.OnOwnSite;
import org.quittance.acceptance.harness.Site;

/** Every address of the portal and the office, tried by everybody whom it is not for; {@link AccessIT} tries nobody. */
@OnOwnSite
class AccessMatrixIT {

    /** Who of adviser (A), billing (B) and payments (P) may open what begins so; the first line counts. Administrators may all. */
    private static final Map<String, String> OPEN = new LinkedHashMap<>();

    static {
        OPEN.put("/office/home", "ABP");
        OPEN.put("/office/audit", "");
        OPEN.put("/office/user/", "");
        OPEN.put("/office/settings/", "");
        OPEN.put("/office/privacy/", "A");
        OPEN.put("/office/outbox/notice", "");
        OPEN.put("/office/outbox/newsletter", "A");
        OPEN.put("/office/request/", "A");
        OPEN.put("/office/appointment/", "A");
        OPEN.put("/office/outbox/", "ABP");
        OPEN.put("/office/publication/", "A");
        OPEN.put("/office/billing/preview", "ABP");
        OPEN.put("/office/billing/", "B");
        OPEN.put("/office/metering/held", "ABP");
        OPEN.put("/office/metering/photo", "ABP");
        OPEN.put("/office/metering/reading", "ABP");
        OPEN.put("/office/metering/meter", "ABP");
        OPEN.put("/office/metering/swap", "ABP");
        OPEN.put("/office/metering/", "B");
        OPEN.put("/office/tariff/price", "B");
        OPEN.put("/office/customer/new", "A");
        OPEN.put("/office/customer/open", "A");
        OPEN.put("/office/customer/leave", "A");
        OPEN.put("/office/customer/consent", "A");
        OPEN.put("/office/customer/payment", "AP");
        OPEN.put("/office/customer/mandate", "AP");
        OPEN.put("/office/customer/arrears", "AP");
        OPEN.put("/office/customer/arrangement", "AP");
        OPEN.put("/office/card/", "AP");
        OPEN.put("/office/bank/payments", "AP");
        OPEN.put("/office/bank/incidents", "AP");
        OPEN.put("/office/bank/", "P");
        OPEN.put("/office/refund/", "P");
        OPEN.put("/office/accounting/", "BP");
        OPEN.put("/office/surplus/", "P");
        OPEN.put("/office/plan/terms", "P");
        OPEN.put("/office/plan/", "AP");
        OPEN.put("/office/dunning/ageing", "ABP");
        OPEN.put("/office/dunning/download", "ABP");
        OPEN.put("/office/dunning/arrangement", "AP");
        OPEN.put("/office/dunning/", "P");
        OPEN.put("/office/collection/", "P");
        OPEN.put("/office/", "ABP");
    }

    private static Stream<String> addresses(String area) {
        return AccessIT.closedAddresses().filter(address -> address.startsWith("/" + area + "/"));
    }

    @ParameterizedTest
    @CsvSource({"conseil, A", "facturation, B", "paiements, P", "administration, *"})
    void opensTheOfficeToEachRoleAsFarAsItGoes(String login, String letter, Site site) {
        Http staff = Http.signedIn(site, login);
        List<String> wrong = new ArrayList<>();
        addresses("office").forEach(address -> {
            String roles = OPEN.entrySet().stream().filter(line -> address.startsWith(line.getKey())).findFirst().orElseThrow().getValue();
            boolean mayOpen = letter.equals("*") || roles.contains(letter);
            int status = staff.bytes(address).statusCode();
            if (mayOpen == (status == 403) || status >= 500) {
                wrong.add(address + " " + status);
            }
        });
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"conseil", "facturation", "paiements", "administration"})
    void closesThePortalToStaffWhoOpenedNoSpace(String login, Site site) {
        Http staff = Http.signedIn(site, login);
        assertThat(addresses("portal").filter(address -> staff.bytes(address).statusCode() != 403)).isEmpty();
    }

    @Test
    void closesTheOfficeToCustomersAndToTheirDelegates(Site site) throws SQLException {
        delegate(site, Site.NADIA, "C100001");
        try {
            for (String login : List.of(Site.CAMILLE, Site.NADIA)) {
                Http customer = Http.signedIn(site, login);
                assertThat(addresses("office").filter(address -> customer.bytes(address).statusCode() != 403)).as(login).isEmpty();
            }
        } finally {
            site.sql().change("delete from delegation");
        }
    }

    /** Nadia opens every page that is listed for somebody else, while she has no right to see them any more. */
    @Test
    void tellsAnotherCustomerAndAFormerDelegateNothing(Site site) throws SQLException {
        Map<String, String> references = new TreeMap<>();
        site.sql().rows("""
                select l.name, c.number from login l join login_customer lc on lc.login_id = l.id
                join customer c on c.id = lc.customer_id""").forEach(row -> references.put((String) row.get(0), (String) row.get(1)));
        delegate(site, Site.NADIA, "C100001");
        site.sql().change("update delegation set last_day = date '2026-11-20'");
        List<String> told = new ArrayList<>();
        try {
            Http nadia = Http.signedIn(site, Site.NADIA);
            Pages.all().filter(page -> page.isIn("portal") && !Site.NADIA.equals(page.login())).forEach(page -> {
                HttpResponse<String> answer = nadia.get(page.address(site));
                if (answer.statusCode() >= 500 || answer.body().contains(references.getOrDefault(page.login(), "no such"))
                        || answer.body().contains(page.login())) {
                    told.add(page + " " + answer.statusCode());
                }
            });
        } finally {
            site.sql().change("delete from delegation");
        }
        assertThat(told).isEmpty();
    }

    /** What other tests have to make first, a payment by card for instance, may not be there yet. */
    private static boolean isThere(Pages.Listed page, Site site) {
        try {
            return !page.address(site).isEmpty();
        } catch (IllegalStateException e) {
            return false;
        }
    }

    /** Whatever button of whatever page: without the state of a page of ours, and with one that is made up, nothing happens. */
    @Test
    void refusesEveryFormWithoutTheStateOfItsPage(Site site) {
        Map<String, Http> signedIn = new TreeMap<>();
        Map<String, String> before = Contents.of(site);
        List<String> taken = new ArrayList<>();
        int[] tried = new int[1];
        Pages.all().filter(page -> page.status() == 200 && (page.isIn("portal") || page.isIn("office"))
                && isThere(page, site)).forEach(page -> {
            Http http = signedIn.computeIfAbsent(page.login(), login -> Http.signedIn(site, login));
            String address = page.address(site);
            for (Forms.Post post : Forms.of(http.get(address).body())) {
                for (String state : List.of("", "1234567890:1234567890", "stateless")) {
                    tried[0]++;
                    int status = post.stating(state).send(http, address).statusCode();
                    if (status >= 500) {
                        taken.add(page + " " + post.button() + " " + status);
                    }
                }
            }
        });

        assertThat(taken).isEmpty();
        assertThat(tried[0]).isGreaterThan(150);
        assertThat(Contents.of(site)).isEqualTo(before);
    }

    private static void delegate(Site site, String login, String customer) throws SQLException {
        site.sql().change("""
                insert into delegation (id, customer_id, email, scope, given_by, given_at)
                select nextval('id_seq'), id, ?, 'READ', 'test', now() from customer where number = ?""", login, customer);
    }
}

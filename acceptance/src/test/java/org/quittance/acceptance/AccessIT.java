package org.quittance.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quittance.acceptance.harness.Http;
import org.quittance.acceptance.harness.OnOwnSite;
import org.quittance.acceptance.harness.Readers;
import org.quittance.acceptance.harness.Site;
import org.quittance.acceptance.harness.TextFile;

/** Nobody sees, and nobody learns of, what is not theirs. */
@OnOwnSite
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessIT {

    private final Readers readers;

    AccessIT(Site site) {
        this.readers = new Readers(site);
    }

    static Stream<String> closedAddresses() {
        return Stream.concat(Pages.all().filter(page -> page.isIn("portal") || page.isIn("office"))
                        .map(Pages.Listed::address).map(address -> address.replaceAll("\\{\\w+}", "1")),
                TextFile.lines("/closed-addresses.txt")).distinct();
    }

    static Stream<String> noIdentifiers() {
        return TextFile.lines("/no-identifiers.txt");
    }

    @ParameterizedTest
    @MethodSource("closedAddresses")
    void sendsNobodyToSignIn(String address, Site site) {
        HttpResponse<String> answer = new Http(site).get(address);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/sign-in");
        assertThat(answer.body()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("noIdentifiers")
    void whatIsNoIdentifierIsNotFound(String address, Site site) {
        assertThat(readers.as(Site.ADMINISTRATOR).get(address).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/portal/consumption?period=9999-12", "/portal/consumption?period=0001-01",
        "/portal/consumption?grain=half-hour&period=2026-11-22", "/portal/consumption?contract=E100001&grain=day&period=2022-12",
        "/portal/consumption/download?contract=E100001&as=exe", "/portal/consumption/download?contract=E100001",
        "/WEB-INF/web.xml", "/META-INF/MANIFEST.MF", "/web-inf/beans.xml"})
    void whatCannotBeThereIsNotFoundAndSaysSo(String address, Site site) {
        HttpResponse<String> answer = readers.as(Site.CAMILLE).get(address);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Cette page n’existe pas");
    }

    static Stream<String> addressesOfThings() {
        return Stream.of("/portal/contract/detail?number=%s", "/portal/consumption?contract=%s", "/portal/reading?contract=%s",
                "/portal/consumption?contract=%s&grain=day&period=2026-10",
                "/portal/consumption?contract=%s&grain=half-hour&period=2026-10-25",
                "/portal/consumption/download?contract=%s&grain=month&as=csv",
                "/portal/consumption/download?contract=%s&grain=day&period=2026-10&as=xlsx",
                "/portal/invoice/list?contract=%s", "/portal/invoice/detail?number=%s", "/portal/invoice/pdf?number=%s");
    }

    /** Nadia asks for what is Camille's: the answer is that of what nobody has. */
    @ParameterizedTest
    @MethodSource("addressesOfThings")
    void knowsNothingOfAnotherCustomersThings(String address, Site site) {
        boolean invoice = address.startsWith("/portal/invoice/") && address.contains("number=");
        String camilles = invoice ? site.sql().text(
                "select max(number) from invoice where contract_numbers = 'E100001' and status = 'PUBLISHED'") : "E100001";
        String unknown = invoice ? "F2026-999999" : "E999999";
        Http nadia = readers.as(Site.NADIA);
        HttpResponse<String> another = nadia.get(address.formatted(camilles));
        HttpResponse<String> nothing = nadia.get(address.formatted(unknown));

        assertThat(another.statusCode()).isEqualTo(nothing.statusCode());
        assertThat(stable(another.body(), camilles)).isEqualTo(stable(nothing.body(), unknown));
        assertThat(another.body()).doesNotContain("Camille", "Tilleuls", "30002310765432");
        if (!address.contains("/list")) {
            assertThat(another.statusCode()).isEqualTo(404);
        }
        assertThat(readers.as(Site.CAMILLE).get(address.formatted(camilles)).statusCode()).isEqualTo(200);
    }

    /** Whoever asks holds the same kind of thing where somebody else does, or something quite different. */
    @ParameterizedTest
    @CsvSource({
        "/portal/preferences?customer=%s, C100001, " + Site.CAMILLE + ", " + Site.NADIA,
        "/portal/profile?customer=%s, C100001, " + Site.CAMILLE + ", " + Site.NADIA,
        "/portal/water?contract=%s, W100031, " + Site.PAUL + ", " + Site.LUCIE,
        "/portal/water/download?contract=%s&as=csv, W100031, " + Site.PAUL + ", " + Site.LUCIE,
        "/portal/water/download?contract=%s&as=xlsx, W100031, " + Site.PAUL + ", " + Site.NADIA,
        "/portal/contract/detail?number=%s, W100031, " + Site.PAUL + ", " + Site.LUCIE,
        "/portal/storage?contract=%s, S100035, " + Site.CLAIRE + ", " + Site.NADIA,
        "/portal/storage/download?contract=%s&as=csv, S100035, " + Site.CLAIRE + ", " + Site.NADIA,
        "/portal/contract/detail?number=%s, S100035, " + Site.CLAIRE + ", " + Site.NADIA,
        "/portal/surplus?contract=%s, R100036, " + Site.HUGO + ", " + Site.FARM,
        "/portal/surplus/download?contract=%s&as=csv, R100036, " + Site.HUGO + ", " + Site.FARM,
        "/portal/surplus/payout?contract=%s, R100036, " + Site.HUGO + ", " + Site.FARM,
        "/portal/contract/detail?number=%s, R100036, " + Site.HUGO + ", " + Site.FARM,
        "/portal/exits?contract=%s, P100033, " + Site.MARC + ", " + Site.OLIVER,
        "/portal/exits?contract=%s&month=2026-07, P100033, " + Site.MARC + ", " + Site.OLIVER,
        "/portal/exits/download?contract=%s&as=csv, P100033, " + Site.MARC + ", " + Site.OLIVER,
        "/portal/document/exits?contract=%s&month=2026-07, P100033, " + Site.MARC + ", " + Site.OLIVER,
        "/portal/contract/detail?number=%s, P100033, " + Site.MARC + ", " + Site.OLIVER,
        "/portal/plan/detail?contract=%s, W100054, " + Site.INES + ", " + Site.LOUIS,
        "/portal/plan/subscribe?contract=%s, W100055, " + Site.LOUIS + ", " + Site.INES})
    void knowsNothingOfAnothersServices(String address, String contract, String owner, String other, Site site) {
        String unknown = contract.charAt(0) + "999999";
        Http curious = readers.as(other);
        HttpResponse<String> another = curious.get(address.formatted(contract));

        assertThat(another.statusCode()).isEqualTo(404);
        assertThat(stable(another.body(), contract))
                .isEqualTo(stable(curious.get(address.formatted(unknown)).body(), unknown));
        assertThat(readers.as(owner).get(address.formatted(contract)).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/portal/water", "/portal/storage", "/portal/surplus", "/portal/exits"})
    void hasNoPageForWhatIsNotHeld(String address, Site site) {
        assertThat(readers.as(Site.NADIA).get(address).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/portal/exits?month=2026-13", "/portal/exits?month=x", "/portal/exits?month=2020-01"})
    void hasNoStatementOfAMonthThatIsNone(String address, Site site) {
        assertThat(readers.as(Site.MARC).get(address).statusCode()).isEqualTo(404);
    }

    /** Without what changes from one answer to the next. */
    private static String stable(String body, String asked) {
        return body.replace(asked, "?").replaceAll("(?s)<head.*?</head>", "").replaceAll("nonce=\"[^\"]*\"", "")
                .replaceAll("data-q-left=\"[^\"]*\"", "")
                .replaceAll("value=\"[^\"]*\"", "").replaceAll("csp\\.init\\([^)]*\\)", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/office/home", "/office/customer/search?q=martin", "/office/customer/detail?number=C100001", "/office/customer/history?number=C100001",
        "/office/contract/detail?number=E100001", "/office/contract/end?number=E100001",
        "/office/billing/list", "/office/card/list", "/office/card/attempt?id=1", "/office/tariff/list", "/office/outbox/list", "/office/plan/list", "/office/invoice/pdf?number=F2026-000001", "/office/document/pdf?id=1",
        "/office/document/statement?account=A100001&from=2026-01-01&to=2026-06-30",
        "/office/metering/errors?id=1", "/office/metering/held", "/office/metering/photo?id=1",
        "/office/dunning/ageing", "/office/dunning/list", "/office/dunning/download?band=&as=csv", "/office/dunning/letters?id=1",
        "/office/dunning/arrangements", "/office/customer/arrears?number=C100001"})
    void refusesTheOfficeToCustomers(String address, Site site) {
        assertThat(readers.as(Site.CAMILLE).get(address).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "conseil, /portal/home, 403", "facturation, /portal/invoice/list, 403",
        "conseil, /office/home, 200", "facturation, /office/home, 200",
        "conseil, /office/customer/detail?number=C100001, 200", "facturation, /office/customer/detail?number=C100001, 200",
        "conseil, /office/customer/payment?number=C100001, 200", "facturation, /office/customer/payment?number=C100001, 403",
        "conseil, /office/outbox/list, 200", "conseil, /office/publication/list, 200", "facturation, /office/publication/list, 403",
        "conseil, /office/publication/edit?kind=nonsense, 404", "paiements, /office/publication/edit?kind=site, 403",
        "conseil, /office/card/list, 200", "paiements, /office/card/list, 200", "facturation, /office/card/list, 403",
        "paiements, /office/card/list?state=nonsense, 404", "conseil, /office/card/attempt?id=1, 404",
        "conseil, /office/plan/list, 200", "facturation, /office/plan/list, 403",
        "paiements, /office/plan/detail?contract=W100054, 200", "facturation, /office/plan/detail?contract=W100054, 403",
        "conseil, /office/dunning/ageing, 200", "facturation, /office/dunning/ageing, 200", "conseil, /office/dunning/list, 403",
        "paiements, /office/dunning/list, 200", "facturation, /office/dunning/policies, 403", "conseil, /office/dunning/run?id=1, 403",
        "conseil, /office/dunning/arrangements, 200", "facturation, /office/dunning/arrangements, 403",
        "conseil, /office/dunning/letters?id=1, 403", "paiements, /office/dunning/letters?id=1, 404",
        "conseil, /office/customer/arrears?number=C100001, 200", "facturation, /office/customer/arrears?number=C100001, 403",
        "conseil, /office/metering/import, 403", "facturation, /office/metering/import, 200",
        "conseil, /office/bank/payments, 200", "paiements, /office/bank/payments, 200", "facturation, /office/bank/payments, 403",
        "conseil, /office/bank/import, 403", "paiements, /office/bank/import, 200", "conseil, /office/bank/receipts, 403",
        "conseil, /office/bank/entry?id=1, 403", "conseil, /office/bank/deposit/pdf?id=1, 403", "conseil, /office/bank/incidents, 200",
        "conseil, /office/refund/list, 403", "paiements, /office/refund/list, 200", "facturation, /office/refund/file?id=1, 403",
        "paiements, /office/refund/file?id=1, 404", "paiements, /office/bank/file?id=abc, 404", "paiements, /office/bank/entry?id=1, 404",
        "conseil, /office/billing/list, 403", "facturation, /office/billing/list, 200",
        "conseil, /office/billing/prepare, 403", "facturation, /office/billing/prepare, 200",
        "conseil, /office/billing/off-cycle, 403", "facturation, /office/billing/off-cycle, 200",
        "conseil, /office/billing/sheet?id=1, 403",
        "conseil, /office/contract/detail?number=E100001, 200", "facturation, /office/contract/end?number=E100001, 200",
        "conseil, /office/metering/held, 200", "facturation, /office/metering/held, 200",
        "conseil, /office/tariff/list, 200", "facturation, /office/tariff/list, 200",
        "conseil, /office/tariff/rates, 200", "conseil, /office/tariff/price?version=1, 403",
        "conseil, /office/metering/errors?id=1, 403",
        "conseil, /office/accounting/list, 403", "facturation, /office/accounting/list, 200", "paiements, /office/accounting/list, 200",
        "conseil, /office/accounting/fec/download?year=2025-12-31&as=txt, 403",
        "facturation, /office/surplus/payout, 403", "paiements, /office/surplus/payout, 200",
        "conseil, /office/audit, 403", "facturation, /office/audit?last=100, 403", "administration, /office/audit, 200",
        "administration, /office/audit?last=100, 200", "administration, /office/audit?last=0, 404",
        "administration, /office/audit?last=x, 404", "administration, /office/billing/list, 200"})
    void opensToStaffWhatTheirRoleNeeds(String login, String address, int status, Site site) {
        assertThat(readers.as(login).get(address).statusCode()).isEqualTo(status);
    }

    @Test
    void refusesAPostThatNoPageOfOursHasPrepared(Site site) {
        Http adviser = Http.signedIn(site, Site.ADVISER);
        long before = site.sql().number("select count(*) from account_entry where kind = 'PAYMENT'");
        String page = adviser.get("/office/customer/payment?number=C100001").body();
        Matcher form = Pattern.compile("<form id=\"(\\w+)\"").matcher(page);
        assertThat(form.find()).isTrue();
        for (String state : List.of("", "1234567890:1234567890", "stateless")) {
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put(form.group(1), form.group(1));
            fields.put(form.group(1) + ":amount", "10,00");
            fields.put(form.group(1) + ":go", "");
            fields.put("jakarta.faces.ViewState", state);
            assertThat(adviser.post("/office/customer/payment?number=C100001", fields).body()).as(state)
                    .doesNotContain("10,00");
        }
        assertThat(site.sql().number("select count(*) from account_entry where kind = 'PAYMENT'")).isEqualTo(before);
    }

    @Test
    void changesTheSessionAtSignInAndEndsItAtSignOut(Site site) {
        Http camille = new Http(site);
        camille.get("/portal/home");
        String before = camille.session();
        camille.signIn(Site.CAMILLE, Site.PASSWORD);
        String after = camille.session();
        assertThat(after).isNotNull().isNotEqualTo(before);
        assertThat(camille.get("/portal/home").statusCode()).isEqualTo(200);

        assertThat(camille.post("/sign-out", Map.of()).statusCode()).isEqualTo(302);
        assertThat(camille.get("/portal/home").statusCode()).isEqualTo(302);
        Http thief = new Http(site);
        thief.setSession(after);
        assertThat(thief.get("/portal/home").statusCode()).as("with the old cookie").isEqualTo(302);
    }

    @Test
    void keepsTheSessionInACookieThatScriptsCannotReadAndOtherSitesCannotSend(Site site) {
        Http somebody = new Http(site);
        HttpResponse<String> answer = somebody.get("/portal/home");
        HttpResponse<String> signedIn = somebody.signIn(Site.CAMILLE, Site.PASSWORD);
        List<String> cookies = Stream.concat(answer.headers().allValues("Set-Cookie").stream(),
                signedIn.headers().allValues("Set-Cookie").stream()).filter(cookie -> cookie.startsWith("SID=")).toList();

        assertThat(cookies).isNotEmpty().allSatisfy(cookie ->
                assertThat(cookie.toLowerCase(java.util.Locale.ROOT)).contains("httponly", "samesite=lax", "path=/"));
        assertThat(signedIn.headers().firstValue("Location").orElse("")).doesNotContain("SID", "jsessionid");
        assertThat(somebody.get("/portal/home").body()).doesNotContain("jsessionid", ";SID=");
    }

    @Test
    void slowsDownWhoeverGuesses(Site site) throws Exception {
        Http guesser = new Http(site);
        try {
            for (int guess = 0; guess < 6; guess++) {
                assertThat(guesser.signIn("contact@boulangerie.example", "guess-" + guess).statusCode()).isNotEqualTo(302);
            }
            assertThat(guesser.signIn("contact@boulangerie.example", Site.PASSWORD).statusCode())
                    .as("the right password, too late").isNotEqualTo(302);
            assertThat(guesser.get("/portal/home").statusCode()).isEqualTo(302);
        } finally {
            site.sql().change("delete from sign_in_throttle");
        }
        assertThat(guesser.signIn("contact@boulangerie.example", Site.PASSWORD).statusCode()).isEqualTo(302);
    }

    @Test
    void answersTheSameToAWrongNameAndAWrongPassword(Site site) throws Exception {
        try {
            HttpResponse<String> wrongName = new Http(site).signIn("nobody@example.org", "guess");
            HttpResponse<String> wrongPassword = new Http(site).signIn(Site.NADIA, "guess");
            assertThat(wrongName.statusCode()).isEqualTo(wrongPassword.statusCode());
            assertThat(stable(wrongName.body(), "nobody@example.org")).isEqualTo(stable(wrongPassword.body(), Site.NADIA));
        } finally {
            site.sql().change("delete from sign_in_throttle");
        }
    }

    @Test
    void aFormLargerThanPeopleTypeIsNotReadIntoMemory(Site site) {
        HttpResponse<String> answer = new Http(site).post("/sign-in", Map.of("signIn:name", "x".repeat(3_000_000)));

        assertThat(answer.statusCode()).isEqualTo(413);
    }
}

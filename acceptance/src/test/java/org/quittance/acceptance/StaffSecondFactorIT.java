package org.quittance.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quittance.acceptance.Newcomer.location;
import static org.quittance.acceptance.Newcomer.post;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quittance.acceptance.harness.Http;
import org.quittance.acceptance.harness.OnSites;
import org.quittance.acceptance.harness.Site;
import org.quittance.acceptance.harness.Sites;

/**
 * As an installation begins, where nobody sees a demonstration: staff must have a second factor, and IT names who administers. On a
 * site of its own, which sends no mail.
 */
@ExtendWith(OnSites.Resolver.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StaffSecondFactorIT {

    private static final String HOME = "/office/home";
    private static final String NAMED = "informatique@valclair.example";
    private static final Pattern LINK = Pattern.compile("an administrator is awaited: .*(/link\\?token=[\\w-]+)");

    private Site site;

    @BeforeAll
    void start(Sites sites) throws Exception {
        site = sites.copy("second-factor", settings -> settings.with("QUITTANCE_STAFF_SECOND_FACTOR", "required")
                .with("QUITTANCE_ADMINISTRATOR_EMAIL", NAMED));
    }

    @AfterAll
    void stop() throws IOException {
        site.close();
    }

    @Test
    void whoHasNoneCanDoNothingButEnrolAndIsAskedEachTimeFromThenOn() {
        Http adviser = half();
        assertThat(AccessIT.closedAddresses().filter(address -> address.startsWith("/office/") || address.startsWith("/portal/")))
                .hasSizeGreaterThan(50)
                .allSatisfy(address -> assertThat(location(adviser.get(address))).as(address).isEqualTo("/second-factor"));
        assertThat(location(adviser.post("/office/customer/leave", Map.of()))).isEqualTo("/second-factor");
        assertThat(location(adviser.get("/security"))).isEqualTo("/second-factor");
        assertThat(location(adviser.get("/second-factor"))).isEqualTo("/authenticator");

        List<String> codes = AuthenticatorApp.enrol(adviser);
        assertThat(adviser.get(HOME).statusCode()).isEqualTo(200);
        assertThat(adviser.get("/security").body()).contains("second:renew").doesNotContain("second:remove");

        for (String code : codes.subList(0, 2)) {
            Http again = half();
            assertThat(post(again, "/second-factor", "second", Map.of("code", "000000")).statusCode()).as("wrong").isEqualTo(200);
            assertThat(location(again.get("/authenticator"))).as("no second app").isEqualTo("/second-factor");
            assertThat(location(again.get(HOME))).isEqualTo("/second-factor");
            assertThat(location(post(again, "/second-factor", "second", Map.of("code", code)))).isEqualTo(HOME);
            assertThat(again.get("/office/customer/detail?number=C100001").statusCode()).isEqualTo(200);
        }
        assertThat(Http.signedIn(site, Site.CAMILLE).get("/portal/home").statusCode()).as("customers choose").isEqualTo(200);
    }

    @Test
    void whomItNamesOpensTheOfficeByALinkThatWorksOnce() throws IOException {
        String log = Files.readString(site.log());
        Matcher link = LINK.matcher(log);
        assertThat(link.find()).isTrue();
        String path = link.group(1);
        assertThat(link.find()).as("one start, one link").isFalse();
        assertThat(log).as("who it is, IT knows").doesNotContain(NAMED);

        Http named = new Http(site);
        assertThat(location(named.signIn(NAMED, ""))).as("not before").isEmpty();
        assertThat(named.get(path).body()).contains("Vous administrez l’espace de gestion", NAMED);
        String token = path.substring(path.indexOf('=') + 1);
        assertThat(location(Newcomer.choose(named, token, Newcomer.CHOSEN))).startsWith("/sign-in");
        assertThat(named.get(path).body()).as("once").doesNotContain(NAMED);

        assertThat(location(named.signIn(NAMED, Newcomer.CHOSEN))).isEqualTo("/second-factor");
        assertThat(location(named.get("/office/user/list"))).isEqualTo("/second-factor");
        AuthenticatorApp.enrol(named);
        assertThat(named.get("/office/user/list").body()).contains("invitation:go", NAMED);
        assertThat(Files.readString(site.log())).doesNotContain(Newcomer.CHOSEN).doesNotContain(NAMED);
    }

    /** Has given the password. */
    private Http half() {
        Http http = new Http(site);
        assertThat(location(http.signIn(Site.ADVISER, Site.PASSWORD))).isEqualTo("/second-factor");
        return http;
    }
}

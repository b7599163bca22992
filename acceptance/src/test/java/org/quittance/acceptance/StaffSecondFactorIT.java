package org.quittance.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quittance.acceptance.Newcomer.location;
import static org.quittance.acceptance.Newcomer.post;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quittance.acceptance.harness.Http;
import org.quittance.acceptance.harness.OnSites;
import org.quittance.acceptance.harness.Site;
import org.quittance.acceptance.harness.Sites;

/** Where staff must have a second factor, as everywhere but in a demonstration. On a site of its own, which asks for it. */
@ExtendWith(OnSites.Resolver.class)
class StaffSecondFactorIT {

    private static final String HOME = "/office/home";

    @Test
    void whoHasNoneCanDoNothingButEnrolAndIsAskedEachTimeFromThenOn(Sites sites) throws Exception {
        try (Site site = sites.copy("second-factor", settings -> settings.with("QUITTANCE_STAFF_SECOND_FACTOR", "required"))) {
            Http adviser = half(site);
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
                Http again = half(site);
                assertThat(post(again, "/second-factor", "second", Map.of("code", "000000")).statusCode()).as("wrong").isEqualTo(200);
                assertThat(location(again.get("/authenticator"))).as("no second app").isEqualTo("/second-factor");
                assertThat(location(again.get(HOME))).isEqualTo("/second-factor");
                assertThat(location(post(again, "/second-factor", "second", Map.of("code", code)))).isEqualTo(HOME);
                assertThat(again.get("/office/customer/detail?number=C100001").statusCode()).isEqualTo(200);
            }
            assertThat(Http.signedIn(site, Site.CAMILLE).get("/portal/home").statusCode()).as("customers choose").isEqualTo(200);
        }
    }

    /** Has given the password. */
    private static Http half(Site site) {
        Http http = new Http(site);
        assertThat(location(http.signIn(Site.ADVISER, Site.PASSWORD))).isEqualTo("/second-factor");
        return http;
    }
}

package org.quittance.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quittance.acceptance.harness.Http;
import org.quittance.acceptance.harness.OnSites;
import org.quittance.acceptance.harness.Site;

/** Somebody who was no customer becomes one, by an adviser. */
@OnSites
class TakingOnIT {

    private static final String OFFICE = "/office/customer/new";
    private static final Map<String, String> PLACE = Map.of("line1", "3 place du Four", "postcode", "63297", "town", "Val-Clair",
            "country", "FR", "language", "fr");

    private static Map<String, String> with(String... fields) {
        Map<String, String> typed = new LinkedHashMap<>(PLACE);
        for (int i = 0; i < fields.length; i += 2) {
            typed.put(fields[i], fields[i + 1]);
        }
        return typed;
    }

    @Test
    void whoMayBeACustomerAlreadyIsShownBeforeAnotherIsMade(Site site) {
        Http adviser = Http.signedIn(site, Site.ADVISER);
        Map<String, String> person = with("kind", "PERSON", "firstName", "Ondine", "lastName", "Vallier", "email", "ondine@example.org");
        String first = Newcomer.location(Newcomer.post(adviser, OFFICE, "newcomer", person)).replaceFirst(".*=", "");

        Map<String, String> again = with("kind", "PERSON", "firstName", "ONDINE", "lastName", "Vallier");
        assertThat(Newcomer.post(adviser, OFFICE, "newcomer", again).body()).as("by name and postcode")
                .contains("/office/customer/detail?number=" + first, "newcomer:anyway");
        Map<String, String> shared = with("kind", "PERSON", "firstName", "Paul", "lastName", "Autre", "email", "Ondine@Example.org");
        assertThat(Newcomer.post(adviser, OFFICE, "newcomer", shared).body()).as("by e-mail").contains("number=" + first);
        assertThat(site.sql().number("select count(*) from customer where postcode = '63297' and last_name in ('Vallier', 'Autre')")).isOne();

        assertThat(Newcomer.location(Newcomer.post(adviser, OFFICE, "newcomer", "anyway", again)))
                .startsWith("/office/customer/detail?number=C2").doesNotContain(first);
        assertThat(site.sql().number("select count(*) from customer where postcode = '63297' and last_name = 'Vallier'")).isEqualTo(2);
    }
}

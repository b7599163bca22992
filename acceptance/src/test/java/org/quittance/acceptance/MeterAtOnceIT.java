package org.quittance.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.quittance.acceptance.harness.Await;
import org.quittance.acceptance.harness.OnOwnSite;
import org.quittance.acceptance.harness.Site;
import org.quittance.acceptance.harness.Surfers;

/** Two members of staff press their buttons at the same meter at the same time; the slower one is told. */
@OnOwnSite
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MeterAtOnceIT {

    private static final String HELD = """
            insert into reading (id, register_id, day, index_value, origin, status, doubt, entered_by, recorded_at)
            values (?, ?, '2026-11-01', ?, 'SELF_READ', 'HELD', 'SPIKE', 'test', '2026-11-01T08:00:00Z')""";
    private static final Locator.ClickOptions AND_GO_ON = new Locator.ClickOptions().setNoWaitAfter(true);

    private Site site;
    private Surfers surfers;
    private MeterPlaces places;
    private List<Page> staff;

    @BeforeAll
    void start(Surfers own) throws Exception {
        surfers = own;
        site = own.site();
        places = new MeterPlaces(site.sql());
        staff = List.of(surfers.signedIn(Site.ADVISER), surfers.signedIn(Site.BILLING));
    }

    /** Two indexes of one day are held: each accepts one. */
    @Test
    void oneDayHasOneReadingInForceThoughTwoAreAcceptedAtOnce() throws Exception {
        long register = places.water("EAU-DEUX", "2026-01-01");
        List<Long> held = List.of(site.sql().number("select nextval('id_seq')"), site.sql().number("select nextval('id_seq')"));
        for (int i = 0; i < held.size(); i++) {
            site.sql().change(HELD, held.get(i), register, 1000 + i);
            staff.get(i).navigate("/office/metering/reading?id=" + held.get(i));
            staff.get(i).locator("[id='decide:note']").fill("Vu");
        }
        try (Locks lock = new Locks(site, "select from register where id = " + register + " for update")) {
            staff.forEach(page -> page.locator("[id='decide:accept']").click(AND_GO_ON));
            lock.awaitWaiting(2);
        }
        staff.forEach(page -> page.waitForURL("**/office/metering/meter?*"));

        assertThat(staff).extracting(page -> page.locator("main").textContent())
                .satisfiesOnlyOnce(text -> assertThat(text).contains("est accepté"))
                .satisfiesOnlyOnce(text -> assertThat(text).contains("un autre relevé de ce jour vient d’entrer en vigueur"));
        assertThat(site.sql().texts("select status from reading where register_id = ? order by status", register))
                .containsExactly("HELD", "IN_FORCE");
    }

    @Test
    void aPointGetsOneFirstMeterThoughTwoAreInstalledAtOnce() throws Exception {
        places.waterWithoutMeter("EAU-NEUVE");
        for (Page page : staff) {
            page.navigate("/office/metering/swap?point=EAU-NEUVE");
            page.locator("[id='swap:serial']").fill("NEUF-" + staff.indexOf(page));
            page.locator("[id='swap:opening:0:index']").fill("0");
        }
        try (Locks lock = new Locks(site, "select from service_point where reference = 'EAU-NEUVE' for update")) {
            staff.forEach(page -> page.locator("[id='swap:install']").click(AND_GO_ON));
            lock.awaitWaiting(2);
        }
        Await.until("both are answered", () -> staff.stream().allMatch(page ->
                page.url().contains("/meter?") || page.locator("main").textContent().contains("déjà en service")));

        assertThat(staff).extracting(page -> page.locator("main").textContent())
                .satisfiesOnlyOnce(text -> assertThat(text).contains("Un compteur est déjà en service"));
        assertThat(site.sql().number("""
                select count(*) from meter m join service_point p on p.id = m.service_point_id
                where p.reference = 'EAU-NEUVE'""")).isEqualTo(1);
    }
}

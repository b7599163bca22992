package org.quittance.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.quittance.acceptance.harness.Http;
import org.quittance.acceptance.harness.OnOwnSite;
import org.quittance.acceptance.harness.Site;
import org.quittance.acceptance.harness.Surfers;

/**
 * Customers tell what their meters show, staff decide about what is hard to believe and swap a meter. On a site of its
 * own, on November 21st: monthly contracts may be read since the 11th, those of two months from December 12th on.
 */
@OnOwnSite
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SelfReadingIT {

    private static final String BAKERY = "contact@boulangerie.example";
    private static final String EMILYS_POINT = "30002313602037";
    private static final String BAKERYS_POINT = "30002315194349";
    private static final String SWAPPED_POINT = "30002312077052";
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F', 'I', 'F', 0};

    private Site site;
    private Surfers surfers;

    @BeforeAll
    void start(Surfers own) throws Exception {
        surfers = own;
        site = own.site();
    }

    private long last(String point, String timeClass) {
        return site.sql().decimal("""
                select r.index_value from reading r join register g on g.id = r.register_id join meter m on m.id = g.meter_id
                join service_point p on p.id = m.service_point_id
                where p.reference = ? and g.time_class = ? and r.day = date '2026-11-01' and r.status = 'IN_FORCE'""",
                point, timeClass).longValueExact();
    }

    private List<String> today(String point) {
        return site.sql().lines("""
                select g.time_class, r.index_value::bigint, r.origin, r.status, coalesce(r.doubt, '-')
                from reading r join register g on g.id = r.register_id join meter m on m.id = g.meter_id
                join service_point p on p.id = m.service_point_id
                where p.reference = ? and r.day = date '2026-11-21' order by m.installed_on, g.time_class desc, r.id""", point);
    }

    private static Locator field(Page page, int register) {
        return page.locator("[id='reading:registers:" + register + ":index']");
    }

    @Test
    void aCustomerSendsWhatHerMeterShowsAndSeesThatItIsRecorded() {
        long peak = last(EMILYS_POINT, "PEAK");
        long offPeak = last(EMILYS_POINT, "OFF_PEAK");
        Page page = surfers.signedIn(Site.EMILY, 390, "en");
        page.navigate("/portal/home");
        page.locator("main a[href='/portal/reading?contract=E100004']").first().click();
        assertThat(page.locator("main")).containsText("1 November 2026");

        field(page, 0).fill(String.valueOf(peak + 9));
        field(page, 1).fill(String.valueOf(offPeak + 5));
        page.locator("[id='reading:check']").click();
        assertThat(page.locator("main .q-tone-warn")).hasCount(0);
        page.locator("[id='confirm:send']").click();

        assertThat(page.locator("main")).containsText("Thank you, your index is recorded");
        assertThat(today(EMILYS_POINT)).containsExactly(
                "PEAK " + (peak + 9) + " SELF_READ IN_FORCE -", "OFF_PEAK " + (offPeak + 5) + " SELF_READ IN_FORCE -");
        page.context().close();
    }

    @Test
    void whatIsHardToBelieveIsHeldUntilStaffDecideAndTheSlowerOfTwoIsTold() {
        long peak = last(BAKERYS_POINT, "PEAK");
        long offPeak = last(BAKERYS_POINT, "OFF_PEAK");
        Page page = surfers.signedIn(BAKERY);
        page.navigate("/portal/reading?contract=E100029");
        field(page, 0).fill(String.valueOf(peak + 60_000));
        field(page, 1).fill(String.valueOf(offPeak + 10));
        assertThat(page.locator("main")).containsText("bien plus que d’habitude");
        page.locator("[id='reading:check']").click();
        page.locator("[id='confirm:photo']").setInputFiles(new FilePayload("compteur.jpg", "image/jpeg", JPEG));
        page.locator("[id='confirm:send']").click();
        assertThat(page.locator("main")).containsText("Votre index est reçu et va être contrôlé");
        assertThat(page.locator("main")).containsText("bien plus que d’habitude");
        assertThat(today(BAKERYS_POINT)).containsExactly(
                "PEAK " + (peak + 60_000) + " SELF_READ HELD SPIKE", "OFF_PEAK " + (offPeak + 10) + " SELF_READ IN_FORCE -");

        Page adviser = surfers.signedIn(Site.ADVISER);
        Page biller = surfers.signedIn(Site.BILLING);
        for (Page staff : List.of(adviser, biller)) {
            staff.navigate("/office/metering/held");
            staff.locator("main a[href^='/office/metering/reading?id=']").first().click();
        }
        seesThePhoto(adviser);
        decide(adviser, "accept", "Confirmé par téléphone");
        assertThat(adviser.locator("main")).containsText("est accepté");
        decide(biller, "refuse", "Trop haut");
        assertThat(biller.locator("main")).containsText("Rien n’a été fait");
        assertThat(today(BAKERYS_POINT)).contains("PEAK " + (peak + 60_000) + " SELF_READ IN_FORCE SPIKE");
    }

    private void seesThePhoto(Page staff) {
        String address = staff.locator("main a[href*='/office/metering/photo']").getAttribute("href");
        HttpResponse<byte[]> photo = Http.signedIn(site, Site.ADVISER).bytes(address);
        assertThat(photo.body()).isEqualTo(JPEG);
        assertThat(photo.headers().firstValue("Content-Type")).hasValue("image/jpeg");
        assertThat(photo.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
    }

    private static void decide(Page staff, String button, String note) {
        staff.locator("[id='decide:note']").fill(note);
        staff.locator("[id='decide:" + button + "']").click();
        staff.waitForURL("**/office/metering/meter?*");
    }

    @Test
    void saysWhenTheTimeForReadingOpensAndWhichMeterReadsItself() {
        Page page = surfers.signedIn(BAKERY);
        page.navigate("/portal/reading?contract=E100029-2");
        assertThat(page.locator("main")).containsText("du 12 décembre 2026 au 1er janvier 2027");
        assertThat(page.locator("[id='reading:check']")).hasCount(0);

        Page camille = surfers.signedIn(Site.CAMILLE);
        camille.navigate("/portal/reading?contract=E100001");
        assertThat(camille.locator("main")).containsText("se relève tout seul");
    }

    @Test
    void refusesAtOnceWhatNoMeterCanShow() {
        Page page = surfers.signedIn(BAKERY);
        page.navigate("/portal/reading?contract=E100029");
        field(page, 0).fill("1234567");
        field(page, 1).focus();
        assertThat(page.locator("main")).containsText("n’a que 6 chiffres");
    }

    @Test
    void staffSwapAMeterWithTheIndexesOfBothInOneAct() {
        long peak = last(SWAPPED_POINT, "PEAK");
        long offPeak = last(SWAPPED_POINT, "OFF_PEAK");
        Page page = surfers.signedIn(Site.ADVISER);
        page.navigate("/office/customer/detail?number=C100007");
        page.locator("main a[href='/office/metering/meter?point=" + SWAPPED_POINT + "']").click();
        page.locator("main a[href='/office/metering/swap?point=" + SWAPPED_POINT + "']").click();
        page.locator("[id='swap:closing:0:index']").fill(String.valueOf(peak + 30));
        page.locator("[id='swap:closing:1:index']").fill(String.valueOf(offPeak + 20));
        page.locator("[id='swap:serial']").fill("NEUF-0001");
        page.locator("[id='swap:opening:1:index']").fill("7");
        page.locator("[id='swap:swap']").click();
        page.locator(".ui-confirmdialog-yes").click();
        page.waitForURL("**/office/metering/meter?*");

        assertThat(page.locator("main")).containsText("NEUF-0001");
        assertThat(today(SWAPPED_POINT)).containsExactly(
                "PEAK " + (peak + 30) + " MEASURED IN_FORCE -", "OFF_PEAK " + (offPeak + 20) + " MEASURED IN_FORCE -",
                "PEAK 0 MEASURED IN_FORCE -", "OFF_PEAK 7 MEASURED IN_FORCE -");
        assertThat(site.sql().lines("select m.removed_on from meter m join service_point p on p.id = m.service_point_id"
                + " where p.reference = ? order by m.installed_on", SWAPPED_POINT)).containsExactly("2026-11-21", "null");
    }
}

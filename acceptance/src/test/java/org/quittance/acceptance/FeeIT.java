package org.quittance.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.quittance.acceptance.harness.OnOwnSite;
import org.quittance.acceptance.harness.Site;
import org.quittance.acceptance.harness.Surfers;

/** A fee invoice is paid by card like any other, in the customer's space and without signing in. */
@OnOwnSite
class FeeIT {

    private static final String OPEN = "select open from fee_document where number = ?";

    private final Site site;
    private final Surfers surfers;
    private final BankPeople people;
    private final CardCounter counter;

    FeeIT(Site site, Surfers surfers) {
        this.site = site;
        this.surfers = surfers;
        this.people = new BankPeople(site.sql());
        this.counter = new CardCounter(site);
    }

    /** 40.00 of costs and 1.37 of interest are one document; the older fee of 12.30 is left out by its customer. */
    @Test
    void isChosenAmongWhatIsToBePaidAndSettledWhole() throws Exception {
        long account = people.customer("C100841", "Achille", "Bonnard");
        people.charged(account, "FF2019-000840", "12.30", false);
        people.charged(account, "FF2019-000841", "40.00", false);
        people.charged(account, "FF2019-000841", "1.37", true);
        Page page = surfers.signedInAnew("achille.bonnard@example.org");
        page.navigate("/portal/payment/list");
        assertThat(page.locator("main")).containsText("FF2019-000840");
        assertThat(page.locator("main a[href*='kind=FEE_INVOICE']")).hasCount(2);

        page.navigate("/portal/payment/card?invoice=FF2019-000841");
        assertThat(page.locator("[id^='card:open'] input[type=checkbox]:checked")).hasCount(1);
        page.locator("[id='card:pay']").click();
        assertThat(page.locator("input[name=vads_amount]")).hasValue("4137"); // 40.00 + 1.37
        String order = counter.handOver(page);
        counter.choose(page, "FOUR_TIMES");
        counter.await(order, "CAPTURED");

        assertThat(site.sql().text(OPEN, "FF2019-000841")).isEqualTo("0.00");
        assertThat(site.sql().text(OPEN, "FF2019-000840")).isEqualTo("12.30");
        assertThat(people.balance(account)).isEqualByComparingTo("12.30"); // 12.30 + 41.37 - 41.37
        Page staff = surfers.signedIn(Site.PAYMENTS);
        staff.navigate("/office/card/attempt?id=" + site.sql().text(
                "select id from card_attempt where transaction_date || '-' || transaction_id = ?", order));
        assertThat(staff.locator("#content")).containsText("FF2019-000841");
    }

    @Test
    void isPaidWithoutSigningInByItsNumberAndWhatIsDueOfIt() throws Exception {
        long account = people.customer("C100842", "Odile", "Ravier");
        people.charged(account, "FF2019-000842", "15.00", false);
        Page page = surfers.nobody();
        page.navigate("/pay?reference=FF2019-000842");
        page.locator("[id='pay:amount']").fill("14,99");
        page.locator("[id='pay:go']").click();
        assertThat(page.locator("main")).containsText("Rien n’est à payer");
        page.locator("[id='pay:amount']").fill("15,00");
        page.locator("[id='pay:go']").click();
        String order = counter.handOver(page);
        counter.choose(page, "ACCEPT");

        counter.says(page, "Paiement reçu");
        assertThat(counter.state(order)).isEqualTo("CAPTURED");
        assertThat(site.sql().text(OPEN, "FF2019-000842")).isEqualTo("0.00");
        page.context().close();
    }
}

package org.quittance.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.math.BigDecimal;
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

    /** 40.00 of costs are contested up to 15.00: neither debited nor asked for; then the whole is given up with its 1.37 of interest. */
    @Test
    void isContestedByItsCustomerAndGivenUpByStaff() throws Exception {
        long account = site.sql().number("select id from account where number = 'C100004-1'");
        BigDecimal before = people.balance(account);
        people.charged(account, "FF2019-000843", "40.00", false);
        people.charged(account, "FF2019-000843", "1.37", true);
        Page page = surfers.signedIn(Site.EMILY);
        page.navigate("/portal/request/new?kind=COMPLAINT");
        page.locator("[id='ask:fields:0:choice']").selectOption("FF2019-000843");
        page.locator("[id='ask:fields:1:amount']").fill("41,38");
        page.locator("[id='ask:fields:2:lines']").fill("Je n’ai jamais reçu de rappel.");
        page.locator("[id='ask:go']").click();
        assertThat(page.locator("[id='ask:fields:1:amountField_error']")).isVisible();
        page.locator("[id='ask:fields:1:amount']").fill("15,00");
        page.locator("[id='ask:go']").click();
        page.waitForURL("**/portal/request/detail*");
        assertThat(site.sql().text("select h.amount || ' ' || f.number from dunning_hold h join fee_document f on f.id = h.fee_id"
                + " where f.account_id = ?", account)).isEqualTo("15.00 FF2019-000843");

        Page staff = surfers.signedIn(Site.PAYMENTS);
        staff.navigate("/office/customer/arrears?number=C100004");
        assertThat(staff.locator("[id='holdsForm:holds']")).containsText("FF2019-000843");
        staff.locator("[id='writeOff:invoice']").selectOption("FF2019-000843");
        staff.locator("[id='writeOff:amount']").fill("41,38");
        staff.locator("[id='writeOff:reason']").fill("Rappel perdu");
        staff.locator("[id='writeOff:go']").click();
        assertThat(staff.locator("body")).containsText("au plus ce qui reste à payer du document");
        staff.locator("[id='writeOff:amount']").fill("41,37");
        staff.locator("[id='writeOff:go']").click();
        assertThat(staff.locator("body")).containsText("sont abandonnés");
        assertThat(site.sql().text(OPEN, "FF2019-000843")).isEqualTo("0.00");
        assertThat(people.balance(account)).isEqualByComparingTo(before);
    }
}

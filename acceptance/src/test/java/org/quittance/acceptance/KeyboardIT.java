package org.quittance.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.quittance.acceptance.harness.Keyboard;
import org.quittance.acceptance.harness.OnOwnSite;
import org.quittance.acceptance.harness.Site;
import org.quittance.acceptance.harness.Surfers;

/** Everything works by keyboard alone, and one always sees where one is. */
@OnOwnSite
class KeyboardIT {

    @Test
    void theFirstStopSkipsToTheContent(Surfers surfers) {
        Page page = surfers.signedIn(Site.CAMILLE);
        page.navigate("/portal/home");
        Keyboard keyboard = new Keyboard(page);
        page.keyboard().press("Tab");
        assertThat(page.locator(".q-skip")).isFocused();
        assertThat(page.locator(".q-skip")).isInViewport();
        keyboard.press("Enter");
        assertThat(page).hasURL(page.url().replaceFirst("#.*|$", "#content"));
        assertThat(page.locator("#content")).isFocused();
        page.keyboard().press("Tab");

        assertThat((Boolean) page.evaluate("() => document.getElementById('content').contains(document.activeElement)"))
                .as("the next stop is in the content").isTrue();
    }

    @Test
    void aCustomerGoesTheWholeTour(Site site, Surfers surfers) {
        Page page = surfers.nobody();
        page.navigate("/");
        Keyboard keyboard = new Keyboard(page);
        keyboard.to("a[href='/sign-in']").follow();
        keyboard.to("[id='signIn:name']").type(Site.CAMILLE).to("[id='signIn:password']").type(Site.PASSWORD)
                .to("[id='signIn:go']").follow();
        assertThat(page).hasURL(site.url("/portal/home"));
        keyboard.to("a[href='/portal/consumption']").follow();
        keyboard.to(".q-chart-figures summary").press("Enter");
        assertThat(page.locator(".q-chart-figures tbody tr").first()).isVisible();
        keyboard.to("a[href*='grain=day']").follow();
        keyboard.to("a[href='/portal/invoice/list']").follow();
        keyboard.to("main select").press("ArrowDown").to("main button[type=submit]").follow();
        keyboard.to("a[href^='/portal/invoice/detail']").follow();
        assertThat(page.locator("h1")).containsText("Facture");
        keyboard.to("a[href^='/portal/invoice/pdf']");
        signOut(site, page, keyboard);
    }

    @Test
    void anAdviserFindsACustomerAndChecksAPayment(Site site, Surfers surfers) {
        Page page = surfers.nobody();
        surfers.signIn(page, Site.ADVISER, Site.PASSWORD);
        Keyboard keyboard = new Keyboard(page);
        keyboard.to("a[href='/office/customer/search']").follow();
        keyboard.to("#find").type("8 rue des tilleuls").follow();
        keyboard.to("a[href='/office/customer/detail?number=C100001']").follow();
        assertThat(page.locator("h1")).containsText("Camille Martin");
        keyboard.to("a[href^='/office/customer/payment']").follow();
        keyboard.to("[id='payment:amount']").type("12,34").to("[id='payment:method']").press("ArrowDown")
                .to("[id='payment:check']").press("Space");
        assertThat(page.locator("main")).containsText("Enregistrer 12,34 €");
        signOut(site, page, keyboard);
    }

    @Test
    void aConfirmationKeepsTheFocusAndEscapeLeavesIt(Site site, Surfers surfers) {
        Page page = surfers.signedIn(Site.BILLING);
        BillingDesk desk = new BillingDesk(page, site);
        long run = desk.prepare("MONTHLY");
        Keyboard keyboard = new Keyboard(page);
        keyboard.to("[id='act:generate']").press("Enter");
        assertThat(page.locator(".ui-confirmdialog-yes")).isVisible();
        for (int stop = 0; stop < 6; stop++) {
            page.keyboard().press("Tab");
            assertThat((Boolean) page.evaluate("() => document.activeElement.closest('.ui-confirm-dialog') !== null"))
                    .as("stop " + stop + " is in the dialog").isTrue();
        }
        keyboard.press("Escape");
        assertThat(page.locator(".ui-confirmdialog-yes")).isHidden();
        assertThat(desk.status(run)).isEqualTo("PREPARED");
        desk.discard(run);
    }

    private static void signOut(Site site, Page page, Keyboard keyboard) {
        keyboard.to(".q-profile summary").press("Enter").to("form[action='/sign-out'] button").follow();
        assertThat(page).hasURL(site.url("/"));
        assertThat(page.navigate("/portal/home").url()).isEqualTo(site.url("/sign-in"));
    }
}

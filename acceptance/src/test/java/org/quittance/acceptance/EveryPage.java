package org.quittance.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quittance.acceptance.harness.Artifacts;
import org.quittance.acceptance.harness.Axe;
import org.quittance.acceptance.harness.HtmlChecker;
import org.quittance.acceptance.harness.OnOwnSite;
import org.quittance.acceptance.harness.Picture;
import org.quittance.acceptance.harness.Site;
import org.quittance.acceptance.harness.Surfers;
import org.quittance.acceptance.harness.TextFile;

/**
 * Every page in a language and at three widths: axe finds nothing, nothing scrolls sideways, the browser complains of
 * nothing, its HTML is sound. On a site of its own, where a run of two months waits for its review with one contract
 * parked.
 */
@OnOwnSite
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class EveryPage {

    private static final List<Integer> WIDTHS = List.of(1280, 820, 390);
    private static final List<Integer> PICTURED = List.of(390, 1280);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String language;
    private Site site;
    private Surfers surfers;
    private PageOpener opener;
    private final Map<String, Page> windows = new HashMap<>();
    private final List<String> complaints = new ArrayList<>();

    EveryPage(String language) {
        this.language = language;
    }

    @BeforeAll
    void leaveARunToReview(Surfers own) throws Exception {
        surfers = own;
        site = own.site();
        opener = new PageOpener(site, language);
        BillingDesk desk = new BillingDesk(surfers.signedIn(Site.BILLING), site);
        long run = desk.prepareTwoMonths();
        desk.act(run, "generate");
        desk.awaitRun(run, "GENERATED");
        desk.awaitFile(desk.importFile(site.newestMeterFile()), "IMPORTED");
        TariffDesk tariffs = new TariffDesk(surfers.signedIn(Site.BILLING), site);
        tariffs.test(tariffs.draft("HPHC"));
        new DunningDesk(surfers.signedIn(Site.PAYMENTS), site).leaveEveryKindOfWork();
        leavePaymentsByCard();
    }

    /** One refused, one paid after a forged notification, one on its way. */
    private void leavePaymentsByCard() {
        CardCounter counter = new CardCounter(site);
        Page page = surfers.signedIn(Site.CAMILLE);
        counter.choose(page, counter.goOnAccount(page, "10,00"), "REFUSE", "REFUSED");
        String paid = counter.goOnAccount(page, "20,00");
        counter.tell(paid, "vads_amount", "1");
        counter.choose(page, paid, "ACCEPT", "CAPTURED");
        counter.goOnAccount(page, "30,00");
        page.context().close();
    }

    static Stream<Pages.Listed> pages() {
        return Pages.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isSound(Pages.Listed listed) {
        SoftAssertions soft = new SoftAssertions();
        Page page = windows.computeIfAbsent(listed.login(), this::window);
        page.setViewportSize(WIDTHS.get(0), 900);
        Response response = opener.open(page, listed);
        page.waitForLoadState();
        soft.assertThat(response.status()).as("status").isEqualTo(listed.status());
        soft.assertThat(page.getAttribute("html", "lang")).as("language").isEqualTo(language);
        soft.assertThat(page.locator("h1").count()).as("headings of level 1").isEqualTo(1);
        for (int width : WIDTHS) {
            page.setViewportSize(width, 900);
            soft.assertThat(widthOfContent(page)).as("width of the content at " + width).isLessThanOrEqualTo(width);
            soft.assertThat(Axe.violations(page, areColoursJudged(width))).as("axe at " + width).isEmpty();
            if (PICTURED.contains(width)) {
                Picture.of(page, Artifacts.file("screens/" + language + "-" + width + "-" + listed.name() + ".png"));
            }
        }
        complaints.removeIf(complaint -> isExpectedStatus(listed, complaint));
        soft.assertThat(complaints).as("the browser's console").isEmpty();
        soft.assertAll();
    }

    /** Colours know no language, and the layouts at both ends show all of them. */
    private boolean areColoursJudged(int width) {
        return language.equals("fr") && PICTURED.contains(width);
    }

    /** Of a login. It stays: the next page finds its renderer warm, with the scripts and styles that all pages share. */
    private Page window(String login) {
        Page page = login.equals(Pages.NOBODY)
                ? surfers.nobody(1280, language) : surfers.signedIn(login, 1280, language);
        Axe.bring(page);
        // What the page before still says while it goes is none of the next one's faults.
        page.onFrameNavigated(frame -> complaints.clear());
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                complaints.add(message.type() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add("script: " + error));
        return page;
    }

    /** What PrimeFaces writes is listed with the component that writes it; what we write has no error. */
    @Test
    void isSoundHtml() {
        HtmlChecker checker = new HtmlChecker();
        Map<String, String> found = new TreeMap<>();
        Pages.all().forEach(listed -> checker.errors(opener.read(listed).body())
                .forEach(error -> found.putIfAbsent(error, listed.name())));
        assertThat(found.keySet()).as("errors with the first page of each: " + found)
                .containsExactlyInAnyOrderElementsOf(
                        TextFile.lines("/nu-known.txt").map(line -> line.replaceFirst("^p:\\w+ ", "")).toList());
    }

    /** Charts need a moment to fit into a window that became narrower; what does not fit then never will. */
    private static int widthOfContent(Page page) {
        int widest = page.viewportSize().width;
        long end = System.nanoTime() + PATIENCE.toNanos();
        int width = scrollWidth(page);
        while (width > widest && System.nanoTime() < end) {
            width = scrollWidth(page);
        }
        return width;
    }

    private static int scrollWidth(Page page) {
        return ((Number) page.evaluate("() => document.documentElement.scrollWidth")).intValue();
    }

    /** Chromium reports the status of a page as an error of its own. */
    private static boolean isExpectedStatus(Pages.Listed listed, String message) {
        return listed.status() >= 400 && message.contains("status of " + listed.status());
    }
}

package org.quittance.acceptance.harness;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;

/** People, each with windows of their own, as the test's thread drives them; a login signs in once per class. */
public final class Surfers implements AutoCloseable {

    /** The first page of a server just started, on a machine with much else to do, takes many seconds. */
    private static final double PATIENCE_MS = 90_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
    }

    private final Site site;
    private final Browser browser = Chromium.ofThisThread();
    private final List<BrowserContext> contexts = new ArrayList<>();
    private final Readers readers;

    public Surfers(Site site) {
        this.site = site;
        this.readers = new Readers(site);
    }

    public Site site() {
        return site;
    }

    /** Somebody nobody knows yet, with a laptop. */
    public Page nobody() {
        return nobody(1280, "fr");
    }

    public Page nobody(int width, String language) {
        BrowserContext context = browser.newContext(options(width));
        contexts.add(context);
        context.addCookies(List.of(new Cookie("language", language).setUrl(site.url())));
        context.setDefaultTimeout(PATIENCE_MS);
        return context.newPage();
    }

    /** Somebody signed in, with a laptop, in French. */
    public Page signedIn(String login) {
        return signedIn(login, 1280, "fr");
    }

    public Page signedIn(String login, int width, String language) {
        Http session = readers.as(login);
        // Who is signed in reads the language of the login, which its switch changes.
        session.get("/language?to=" + language + "&back=/contact");
        Page page = nobody(width, language);
        page.context().addCookies(List.of(new Cookie("SID", session.session()).setUrl(site.url())));
        return page;
    }

    /** For a login whose session a restart of the server has ended. */
    public Page signedInAnew(String login) {
        readers.forget(login);
        return signedIn(login);
    }

    /** Fills in and sends the form of the sign-in page, wherever that leads. */
    public void signIn(Page page, String login, String password) {
        page.navigate("/sign-in");
        page.locator("[id='signIn:name']").fill(login);
        page.locator("[id='signIn:password']").fill(password);
        page.locator("[id='signIn:go']").click();
        page.waitForLoadState();
    }

    private NewContextOptions options(int width) {
        return new NewContextOptions().setBaseURL(site.url()).setViewportSize(width, 900).setLocale("fr-FR")
                .setTimezoneId("Europe/Paris").setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE);
    }

    @Override
    public void close() {
        contexts.forEach(BrowserContext::close);
    }
}

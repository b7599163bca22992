package org.quittance.acceptance.harness;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;

/** Somebody who has a keyboard and no mouse, and needs to see where they are. */
public final class Keyboard {

    private static final int LONGEST_WAY = 120;
    private static final String WHERE = """
            () => {
              const at = document.activeElement, style = getComputedStyle(at), box = at.getBoundingClientRect();
              return { what: at.outerHTML.slice(0, 160), shown: at.matches(':focus-visible'),
                outline: style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth),
                size: Math.min(box.width, box.height) };
            }""";

    private final Page page;

    public Keyboard(Page page) {
        this.page = page;
    }

    /** Goes forward to what the selector names; every stop on the way is visible. */
    public Keyboard to(String selector) {
        for (int stops = 0; stops < LONGEST_WAY; stops++) {
            page.keyboard().press("Tab");
            isVisible();
            if ((Boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector)) {
                return this;
            }
        }
        throw new AssertionError("no stop at " + selector + " on " + page.url());
    }

    private void isVisible() {
        Map<?, ?> where = (Map<?, ?>) page.evaluate(WHERE);
        if (where.get("what").toString().startsWith("<body")) {
            return; // between the last stop of the page and the first one
        }
        assertThat(where.get("shown")).as("focus is shown at " + where.get("what")).isEqualTo(true);
        assertThat(((Number) where.get("outline")).doubleValue()).as("outline of " + where.get("what")).isPositive();
        assertThat(((Number) where.get("size")).doubleValue()).as("size of " + where.get("what")).isGreaterThan(1);
    }

    /** Enter, Space or an arrow, where the focus is. */
    public Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    public Keyboard type(String text) {
        page.keyboard().type(text);
        return this;
    }

    /** Presses Enter and waits for the page it leads to. */
    public Keyboard follow() {
        String before = page.url();
        press("Enter");
        page.waitForURL(url -> !url.equals(before));
        page.waitForLoadState();
        return this;
    }
}

package org.quittance.acceptance.harness;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What axe finds in a window, without frames. Only what is found comes back, for the rest takes as long as the rules
 * themselves.
 */
public final class Axe {

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final String AXE = source();
    private static final String FIND = """
            async ([tags, colours]) => {
              const options = { runOnly: { type: "tag", values: tags }, resultTypes: ["violations"],
                rules: { "color-contrast": { enabled: colours }, "link-in-text-block": { enabled: colours } } };
              const found = await window.axe.run(document, options);
              return found.violations.map(rule => rule.id + " (" + rule.help + "): "
                + rule.nodes.slice(0, 4).map(node => node.target.join(" ")).join(" "));
            }""";

    private Axe() {
    }

    /** The window has axe in each page it will open: reading it takes as long as judging by it. */
    public static void bring(Page page) {
        page.addInitScript(AXE);
    }

    /** @return the rule and its first places, for each rule that is broken */
    public static List<String> violations(Page page) {
        return violations(page, true);
    }

    /** @param colours also their contrast, which takes longer than all other rules */
    @SuppressWarnings("unchecked")
    public static List<String> violations(Page page, boolean colours) {
        if (!(Boolean) page.evaluate("() => Boolean(window.axe)")) {
            page.evaluate(AXE);
        }
        return (List<String>) page.evaluate(FIND, List.of(TAGS, colours));
    }

    private static String source() {
        try (InputStream file = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

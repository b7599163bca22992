package org.quittance.acceptance.harness;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What axe finds in a window, without frames. The window reads axe once, and only what is found comes back: both take
 * as long as the rules themselves where it is done for each of thousands of judgements.
 */
public final class Axe {

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final String AXE = source();
    private static final String FIND = """
            async ([tags, contrast]) => {
              const options = { runOnly: { type: "tag", values: tags }, resultTypes: ["violations"],
                rules: { "color-contrast": { enabled: contrast } } };
              const found = await window.axe.run(document, options);
              return found.violations.map(rule => rule.id + " (" + rule.help + "): "
                + rule.nodes.slice(0, 4).map(node => node.target.join(" ")).join(" "));
            }""";

    private Axe() {
    }

    /** @return the rule and its first places, for each rule that is broken */
    public static List<String> violations(Page page) {
        return violations(page, true);
    }

    /** @param contrast also that of colours, which takes longer than all other rules */
    @SuppressWarnings("unchecked")
    public static List<String> violations(Page page, boolean contrast) {
        if (!(Boolean) page.evaluate("() => Boolean(window.axe)")) {
            page.evaluate(AXE);
        }
        return (List<String>) page.evaluate(FIND, List.of(TAGS, contrast));
    }

    private static String source() {
        try (InputStream file = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.quittance.publication;

import java.util.ArrayList;
import java.util.List;

/**
 * The little markup of texts that staff write: an empty line ends a paragraph, lines that begin with "- " are a list. It
 * yields text only, which pages escape; what looks like HTML is shown as it was typed.
 */
public final class PlainMarkup {

    /** A paragraph, or a list where there are items. */
    public record Block(String text, List<String> items) {
    }

    private PlainMarkup() {
    }

    public static List<Block> blocks(String typed) {
        List<Block> blocks = new ArrayList<>();
        for (String part : typed.replace("\r", "").strip().split("\n\\s*\n")) {
            List<String> lines = new ArrayList<>();
            List<String> items = new ArrayList<>();
            for (String line : part.strip().split("\n")) {
                if (line.strip().startsWith("- ")) {
                    items.add(line.strip().substring(2).strip());
                } else if (!line.isBlank()) {
                    lines.add(line.strip());
                }
            }
            if (!lines.isEmpty()) {
                blocks.add(new Block(String.join(" ", lines), List.of()));
            }
            if (!items.isEmpty()) {
                blocks.add(new Block("", List.copyOf(items)));
            }
        }
        return blocks;
    }
}

package org.quittance.messaging.service;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of a mail's text as its page shows it: what is indented is a table of facts if every line has a label, or a code
 * to be copied; an address of ours on a line of its own is a link; all else is a paragraph.
 */
record MailBlock(Kind kind, List<String> lines) {

    private static final Pattern FACT = Pattern.compile(" {4,}(\\S.*?)[\\s\\u00a0\\u202f]*:\\s+(\\S.*)");
    private static final Pattern INDENTED = Pattern.compile(" {4,}\\S.*");

    enum Kind {
        PARAGRAPH, FACTS, CODE, LINK
    }

    record Fact(String label, String value) {
    }

    /** @param home where our own addresses begin; no other address becomes a link, whoever wrote it */
    static List<MailBlock> of(String text, String home) {
        List<MailBlock> blocks = new ArrayList<>();
        for (String part : text.strip().split("\\R\\s*?\\R")) {
            List<String> lines = new ArrayList<>();
            Kind kind = null;
            for (String line : part.split("\\R")) {
                Kind next = kind(line, home);
                if (kind != null && (next != kind || kind == Kind.LINK)) {
                    blocks.add(new MailBlock(kind, List.copyOf(lines)));
                    lines.clear();
                }
                kind = next;
                lines.add(line);
            }
            blocks.add(new MailBlock(kind, List.copyOf(lines)));
        }
        return blocks;
    }

    private static Kind kind(String line, String home) {
        if (FACT.matcher(line).matches()) {
            return Kind.FACTS;
        }
        if (INDENTED.matcher(line).matches()) {
            return Kind.CODE;
        }
        boolean ours = line.equals(home) || line.startsWith(home + "/");
        return ours && !line.contains(" ") ? Kind.LINK : Kind.PARAGRAPH;
    }

    List<Fact> facts() {
        return kind != Kind.FACTS ? List.of() : lines.stream().map(FACT::matcher).filter(Matcher::matches)
                .map(fact -> new Fact(fact.group(1), fact.group(2))).toList();
    }
}

package org.quittance.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quittance.audit.Chain;
import org.quittance.audit.CheckedChain;
import org.quittance.audit.EntryKind;

/**
 * Ends of chains as somebody noted them outside: lines that a verification printed. A chain that was written anew, or cut
 * off, does not lead over them any more.
 *
 * @param hashes by chain and position of the entry
 */
record NotedHeads(Map<Chain, Map<Integer, byte[]>> hashes) {

    static final NotedHeads NONE = new NotedHeads(Map.of());

    private static final Pattern LINE =
            Pattern.compile("([A-Z_]+) +(\\S*?)([0-9]{4}) +([0-9]+) entries, head ([0-9a-f]{64})");

    /** Lines of another form are left out, as the last one of a verification. */
    static NotedHeads in(Path file) throws IOException {
        Map<Chain, Map<Integer, byte[]>> hashes = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            Matcher matcher = LINE.matcher(line.strip());
            if (matcher.matches()) {
                Chain chain = new Chain(EntryKind.valueOf(matcher.group(1)), matcher.group(2),
                        Integer.parseInt(matcher.group(3)));
                hashes.computeIfAbsent(chain, one -> new HashMap<>())
                        .put(Integer.parseInt(matcher.group(4)), HexFormat.of().parseHex(matcher.group(5)));
            }
        }
        return new NotedHeads(hashes);
    }

    static String line(CheckedChain chain) {
        String where = "%-12s %-24s".formatted(chain.chain().kind(), chain.chain().name());
        return chain.head() == null ? where + " no entries"
                : where + " %8d entries, head %s".formatted(chain.entries(), chain.headText());
    }
}
